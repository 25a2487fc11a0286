// Compares what Graphviz read of each DOT file (by gvpr), and drew (as SVG), with what was written.
import { JSDOM } from 'jsdom';
import { check, idInXml, inLine, read } from './expectation.mjs';

const folder = process.argv[2];

// In a string of DOT a backslash is doubled and a line feed is \n; other control characters are spaces.
const inDot = (text) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ').replace(/[\ufffe\uffff]/g, '\ufffd').replaceAll('\\', '\\\\').replaceAll('\n', '\\n');

await check('DOT, Graphviz reads', folder, (graph, expected) => {
  const lines = read(folder, `${graph}.gvpr`).split('\n').slice(0, -1).map((line) => line.split('\t'));
  return {
    found: { nodes: lines.filter(([kind]) => kind === 'node'), edges: sorted(lines.filter(([kind]) => kind === 'edge')) },
    wanted: {
      nodes: expected.nodes.map((node) => ['node', inDot(idInXml(expected, node.id)), inDot(node.name ?? '')]),
      edges: sorted(expected.edges.map((edge) => ['edge', inDot(idInXml(expected, edge.from)), inDot(idInXml(expected, edge.to)), edge.type, edge.evidence.length > 0 ? inDot(listOf(edge.evidence)) : ''])),
    },
  };
});

await check('DOT, Graphviz draws', folder, (graph, expected) => {
  const picture = new JSDOM(read(folder, `${graph}.svg`), { contentType: 'image/svg+xml' }).window.document;
  const drawn = new Map([...picture.querySelectorAll('g.node')].map((node) => [
    node.querySelector('title').textContent,
    [...node.querySelectorAll('text')].map((line) => line.textContent).join(''),
  ]));
  return {
    found: { nodes: expected.nodes.map((node) => beginningOf(drawn.get(inDot(idInXml(expected, node.id))) ?? '', nameOf(node))), edges: [...picture.querySelectorAll('g.edge')].map(() => true) },
    wanted: { nodes: expected.nodes.map((node) => squeezed(nameOf(node))), edges: expected.edges.map(() => true) },
  };

  // What follows the name of an entity says that it is not named, disputed or redacted; what a statement is called, begins with its id.
  function beginningOf(text, name) {
    return squeezed(text).slice(0, squeezed(name).length);
  }

  function nameOf(node) {
    return inLine(node.name ?? node.id);
  }
});

// Graphviz hands edges out by the node that they lead from.
function sorted(edges) {
  return edges.sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}

// Two ends of spaces are drawn as one, and the two characters that XML lacks are not drawn.
function squeezed(text) {
  return text.replace(/[\s\ufffd\ufffe\uffff]+/g, '');
}

function listOf(items) {
  return `[${items.map((item) => `"${item.replace(/[\\"]/g, '\\$&').replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`)}"`).join(',')}]`;
}
