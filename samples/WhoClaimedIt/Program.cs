Console.WriteLine("Who claimed it?");
