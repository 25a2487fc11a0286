using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>Puts the service together.</summary>
internal static class NewsroomApp
{
    /// <summary>A service for one graph. It is an immutable snapshot, so that all requests read one and the same, without locks.</summary>
    public static WebApplication Create(EntityGraph graph, ushort port, BudgetLimits? limits = null)
    {
        // What is typed behind the program is read by its own command line, and not by the host: nobody makes it listen elsewhere.
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, port));
        builder.Configuration["AllowedHosts"] = "127.0.0.1;localhost";
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddSingleton(graph);
        builder.Services.AddSingleton(limits ?? new BudgetLimits());
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ProblemAnswers>();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));

        var app = builder.Build();
        app.Use(next => context =>
        {
            // As the answer begins, because what goes wrong before takes all headers away that were set so far.
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.XContentTypeOptions = "nosniff";
                return Task.CompletedTask;
            });
            return next(context);
        });
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseQueryNames();
        app.MapEvents();
        app.MapPeople();
        app.MapConnections();
        app.MapSearch();
        app.MapQuestion("/healthz", (EntityGraph snapshot) => new { status = "healthy", nodes = snapshot.NodeCount });
        return app;
    }
}
