// Reads the exports with Mermaid, Cytoscape and graphology, and compares what they found with what was written.
import { JSDOM } from 'jsdom';
import { check, idInXml, inLine, inXml, read } from './expectation.mjs';

const folder = process.argv[2];

// Before the readers are loaded, because they look for a page.
const page = new JSDOM('').window;
Object.assign(globalThis, { window: page, document: page.document, DOMParser: page.DOMParser });
const { default: mermaid } = await import('mermaid');
const { default: cytoscape } = await import('cytoscape');
const { default: graphology } = await import('graphology');
const { default: gexf } = await import('graphology-gexf');
const { default: graphMl } = await import('graphology-graphml');

const asWritten = (text) => text;
const wantedOf = (expected, text) => ({
  nodes: expected.nodes.map((node) => ({ id: text(node.id), name: text(node.name) ?? undefined })),
  edges: expected.edges.map((edge) => ({ from: text(edge.from), to: text(edge.to), type: edge.type, evidence: edge.evidence })),
});

// Mermaid drops white space around a label.
const nameOf = (node) => inLine(node.name ?? node.id).trim();

// Mermaid remembers a code by marks of its own until it draws.
const decoded = (text) => text.replace(/\ufb02\u00b0\u00b0(\d+)\u00b6\u00df/g, (_, code) => String.fromCharCode(Number(code)));

mermaid.initialize({ maxTextSize: 10_000_000, maxEdges: 100_000 });
await check('Mermaid, its own parser', folder, async (graph, expected) => {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(read(folder, `${graph}.mmd`));
  const vertices = [...diagram.db.getVertices().values()];
  const idOf = (vertex) => expected.nodes[Number(vertex.slice(1))].id;

  // An edge that leads from the one statement that it rests on need not name it.
  const citationsOf = (edge) => (edge.derived && edge.evidence.every((id) => id === edge.from) ? [] : edge.evidence.map((id) => `[${inLine(id)}]`));
  return {
    found: {
      // What follows the name of an entity says that it is not named, disputed or redacted; what a statement is called, begins with its id.
      nodes: vertices.map((vertex, place) => decoded(vertex.text).slice(0, nameOf(expected.nodes[place]).length)),
      edges: diagram.db.getEdges().map((edge, place) => ({
        from: idOf(edge.start),
        to: idOf(edge.end),
        cited: citationsOf(expected.edges[place]).filter((citation) => decoded(edge.text).includes(citation)),
      })),
    },
    wanted: {
      nodes: expected.nodes.map(nameOf),
      edges: expected.edges.map((edge) => ({ from: edge.from, to: edge.to, cited: citationsOf(edge) })),
    },
  };
});

await check('Cytoscape', folder, (graph, expected) => {
  const loaded = cytoscape({ ...JSON.parse(read(folder, `${graph}.cyjs`)), headless: true });
  return {
    found: {
      nodes: loaded.nodes().map((node) => ({ id: node.id(), name: node.data('name') })),
      edges: loaded.edges().map((edge) => ({ from: edge.source().id(), to: edge.target().id(), type: edge.data('type'), evidence: edge.data('evidence') ?? [] })),
    },
    wanted: wantedOf(expected, asWritten),
  };
});

await check('GEXF, graphology', folder, (graph, expected) => ({
  found: foundIn(gexf.parse(graphology, read(folder, `${graph}.gexf`), { addMissingNodes: false }), asWritten),
  wanted: {
    nodes: wantedOf(expected, inXml).nodes.map((node, place) => ({ ...node, id: idInXml(expected, expected.nodes[place].id) })),
    edges: expected.edges.map((edge) => ({ from: idInXml(expected, edge.from), to: idInXml(expected, edge.to), type: edge.type, evidence: edge.evidence })),
  },
}));

await check('GraphML, graphology', folder, (graph, expected) => {
  const wanted = wantedOf(expected, asWritten);
  return {
    found: foundIn(graphMl.parse(graphology, read(folder, `${graph}.graphml`)), decodedName),
    wanted: { nodes: wanted.nodes.map((node) => ({ ...node, name: inXml(node.name) })), edges: wanted.edges },
  };
});

function foundIn(loaded, id) {
  return {
    nodes: loaded.mapNodes((node, attributes) => ({ id: id(node), name: attributes.name })),
    edges: loaded.mapEdges((edge, attributes, from, to) => ({ from: id(from), to: id(to), type: attributes.type, evidence: JSON.parse(attributes.evidence ?? '[]') })),
  };
}

// The encoding of names in XML that the export documents.
function decodedName(name) {
  return name.replace(/_x([0-9A-F]{4}|[0-9A-F]{8})_/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
}
