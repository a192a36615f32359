// Where in a text a part of JSON stands, by Momoa, the JSON parser of ESLint's author: it keeps places, and says where a text stops being JSON.
import {parse, type ValueNode} from '@humanwhocodes/momoa';
import {pathInto, spelled, type PlaceTree} from '../guide/place-tree.js';

export interface Place {
  line: number;
  column: number;
}
export interface Places {
  /** Absent where the text is no JSON. */
  tree?: PlaceTree<Place>;
  /** Keys that stand twice in one object: the path, and where the second is. */
  duplicates: {path: string; place: Place}[];
  /** Where the text stops being JSON. */
  fault?: Place | undefined;
}

/** Deeper than any guide: what is below has the place of what it is in. */
const deepest = 50;

export function readPlaces(text: string): Places {
  const duplicates: Places['duplicates'] = [];
  /** @param path - Of what stands twice, which is named. */
  const treeOf = (node: ValueNode, path: string, depth: number): PlaceTree<Place> => {
    const tree: PlaceTree<Place> = {place: startOf(node)};
    if (depth > deepest) return tree;
    if (node.type === 'Array') tree.elements = node.elements.map(({value}, i) => treeOf(value, `${path}[${i}]`, depth + 1));
    if (node.type === 'Object') {
      tree.members = new Map();
      const seen = new Set<string>();
      for (const {name, value} of node.members) {
        const key = name.type === 'String' ? name.value : name.name;
        const inner = pathInto(path, key);
        if (seen.has(key)) duplicates.push({path: inner, place: startOf(name)});
        seen.add(key);
        tree.members.set(spelled(key), {...treeOf(value, inner, depth + 1), place: startOf(name)});
      }
    }
    return tree;
  };
  try {
    return {tree: treeOf(parse(text, {mode: 'json'}).body, '', 0), duplicates};
  } catch (error) {
    const {line, column} = error as Partial<Place>;
    return {duplicates, fault: line === undefined || column === undefined ? {line: 1, column: 1} : {line, column}};
  }
}
const startOf = ({loc: {start}}: {loc: {start: Place}}): Place => ({line: start.line, column: start.column});
