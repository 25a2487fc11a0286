#!/usr/bin/env bash
# Format check, build with warnings as errors, test, pack. The package lies in artifacts/package/release.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

dotnet restore KnowledgeGraph.sln
dotnet format KnowledgeGraph.sln --no-restore --verify-no-changes
dotnet build KnowledgeGraph.sln --configuration Release --no-restore
dotnet test --solution KnowledgeGraph.sln --configuration Release --no-build
rm -rf artifacts/package/release
dotnet pack src/KnowledgeGraph --configuration Release --no-build
