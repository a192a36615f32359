// Where in a text a part of JSON stands, by Momoa, the JSON parser of ESLint's author: it keeps places, and says where a text stops being JSON.
import {parse, type ObjectNode, type ValueNode} from '@humanwhocodes/momoa';

export interface Place {
  line: number;
  column: number;
}
export interface Places {
  byPath: ReadonlyMap<string, Place>;
  /** Keys that stand twice in one object: the path, and where the second is. */
  duplicates: {path: string; place: Place}[];
  /** Where the text stops being JSON. */
  fault?: Place | undefined;
}

export function readPlaces(text: string): Places {
  const byPath = new Map<string, Place>();
  const duplicates: Places['duplicates'] = [];
  const walk = (node: ValueNode, path: string, place: Place) => {
    byPath.set(path, place);
    if (node.type === 'Array') node.elements.forEach(({value}, i) => walk(value, `${path}[${i}]`, startOf(value)));
    if (node.type === 'Object') members(node, path);
  };
  const members = (node: ObjectNode, path: string) => {
    const seen = new Set<string>();
    for (const {name, value} of node.members) {
      const key = name.type === 'String' ? name.value : name.name;
      const inner = path ? `${path}.${key}` : key;
      if (seen.has(key)) duplicates.push({path: inner, place: startOf(name)});
      seen.add(key);
      walk(value, inner, startOf(name));
    }
  };
  try {
    const {body} = parse(text, {mode: 'json'});
    walk(body, '', startOf(body));
    return {byPath, duplicates};
  } catch (error) {
    const {line, column} = error as Partial<Place>;
    return {byPath, duplicates, fault: line === undefined || column === undefined ? {line: 1, column: 1} : {line, column}};
  }
}
const startOf = ({loc: {start}}: {loc: {start: Place}}): Place => ({line: start.line, column: start.column});

/** Where something is; what is not there at all is where it is missing. */
export function placeOf({byPath}: Places, path: string): Place | undefined {
  for (let inside = path; inside; inside = inside.replace(/(^|\.)[^.[]*$|\[\d+\]$/, '')) {
    const place = byPath.get(inside);
    if (place) return place;
  }
  return byPath.get('');
}
