// What a reader should find, and how it is told that it did not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

export const graphs = ['border-incursion', 'enamel-works', 'hostile'];

export const read = (folder, name) => readFileSync(join(folder, name), 'utf8');

export const expectedOf = (folder, graph) => JSON.parse(read(folder, `${graph}.expected.json`));

// What XML cannot hold.
export const inXml = (text) => text?.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');

// An id with what XML cannot hold is replaced as a whole, so that no two become the same.
export const idInXml = (expected, id) => (inXml(id) === id ? id : `node ${expected.nodes.findIndex((node) => node.id === id)}`);

// What a line of a picture cannot hold.
export const inLine = (text) =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]/g, '\ufffd');

export function same(found, expected, what) {
  if (found.length !== expected.length) {
    throw new Error(`${what}: found ${found.length}, expected ${expected.length}`);
  }

  expected.forEach((item, place) => {
    if (!isDeepStrictEqual(found[place], item)) {
      throw new Error(`${what}, number ${place}: found ${JSON.stringify(found[place])}, expected ${JSON.stringify(item)}`);
    }
  });
}

// Reads all graphs with one reader; it gives what it found of nodes and edges, and what that should be.
export async function check(title, folder, reader) {
  let nodes = 0;
  let edges = 0;
  for (const graph of graphs) {
    const expected = expectedOf(folder, graph);
    const { found, wanted } = await reader(graph, expected);
    same(found.nodes, wanted.nodes, `${title}, ${graph}, nodes`);
    same(found.edges, wanted.edges, `${title}, ${graph}, edges`);
    nodes += found.nodes.length;
    edges += found.edges.length;
  }

  console.log(`${title}: ${graphs.length} graphs, ${nodes} nodes with their names, ${edges} edges with their evidence`);
}
