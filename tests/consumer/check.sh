#!/usr/bin/env bash
# Uses the packed package as a stranger does: a console project outside the tree, once for each of the three
# snippets of the README, whose output has to be what the README shows. Run build.sh (or dotnet pack) before.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
packages=$root/artifacts/package/release

outside=$(mktemp -d)
trap 'rm -rf "$outside"' EXIT

# A cache of its own, because the same version may have been restored before with other content.
export NUGET_PACKAGES=$outside/packages

package=$(find "$packages" -name 'KnowledgeGraph.[0-9]*.nupkg' 2> /dev/null | head -n 1 || true)
if [ -z "$package" ]; then
    echo "There is no packed package in $packages; run build.sh first."
    exit 1
fi
version=$(basename "$package" .nupkg)
version=${version#KnowledgeGraph.}

cat > "$outside/nuget.config" <<CONFIG
<configuration>
  <packageSources>
    <add key="packed" value="$packages" />
  </packageSources>
</configuration>
CONFIG

# block N csharp|text: the Nth block of C#, or the block of text that is the next block after it.
block() {
    awk -v wanted="$1" -v part="$2" '
        /^```/ && !inside {
            inside = 1
            language = substr($1, 4)
            if (language == "csharp") { count++ }
            take = count == wanted && (part == "csharp" ? language == "csharp" : language == "text" && previous == "csharp")
            previous = language
            next
        }
        /^```/ { inside = 0; take = 0; next }
        take { print }
    ' "$root/README.md"
}

for number in 1 2 3; do
    project=$outside/snippet$number
    mkdir "$project"
    block "$number" csharp > "$project/Program.cs"
    block "$number" text > "$project/expected.txt"
    if [ ! -s "$project/Program.cs" ] || [ ! -s "$project/expected.txt" ]; then
        echo "README.md has no C# block number $number with a text block after it."
        exit 1
    fi
    cat > "$project/snippet$number.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <WarningsNotAsErrors>NU1900;NU1901;NU1902;NU1903;NU1904</WarningsNotAsErrors>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="KnowledgeGraph" Version="[$version]" />
  </ItemGroup>
</Project>
PROJECT
    dotnet build "$project" --output "$project/out"

    # Another source may offer a package of the same name and version.
    cmp "$package" "$NUGET_PACKAGES/knowledgegraph/$version/knowledgegraph.$version.nupkg"

    (cd "$root" && dotnet "$project/out/snippet$number.dll") > "$project/printed.txt"
    diff "$project/expected.txt" "$project/printed.txt"
    echo "Snippet $number of the README compiles against KnowledgeGraph $version and prints what it should."
done
