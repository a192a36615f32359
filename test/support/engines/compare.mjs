// Where the engines draw the marks, labels and parts of every widget (what test/engines.test.ts records), held against each other.

/** Along a picture nothing depends on a font, but on how an engine rounds. */
const alongMarks = 1.5;
/** A line of text is as high as its font says, and a long text may break elsewhere. In em of 16 px. */
const lines = (height) => 24 + height * 0.15;

/**
 * @param {Record<string, Record<string, Record<string, {width: number, marks: object[], parts: object[]}>>>} engines - By engine, tag and case.
 * @returns {{compared: number, faults: string[]}}
 */
export function compareBoxes(engines) {
  const [[first, reference], ...others] = Object.entries(engines);
  const faults = [];
  let compared = 0;
  for (const [engine, tags] of others)
    for (const [tag, cases] of Object.entries(reference))
      for (const [name, expected] of Object.entries(cases)) {
        const found = tags[tag]?.[name];
        const where = `<${tag}> ${name}: ${engine} against ${first}`;
        if (!found) {
          faults.push(`${where}: was not drawn`);
          continue;
        }
        for (const kind of ['marks', 'parts']) {
          const [ours, theirs] = [expected[kind], found[kind]];
          const names = [ours, theirs].map((boxes) => boxes.map(({what}) => what).join(', '));
          if (names[0] !== names[1]) {
            faults.push(`${where}: has other ${kind}\n    ${names[1]}\n    ${names[0]}`);
            continue;
          }
          ours.forEach((box, i) => {
            compared += 1;
            const moved = kind === 'marks' ? movedMark(box, theirs[i]) : movedPart(box, theirs[i]);
            if (moved) faults.push(`${where}: ${box.what} ${moved}, ${JSON.stringify(theirs[i])} against ${JSON.stringify(box)}`);
          });
        }
      }
  return {compared, faults};
}

function movedMark(one, other) {
  if (one.at !== undefined) return Math.abs(one.at - other.at) > alongMarks ? 'is put elsewhere' : undefined;
  if (Math.abs(one.left - other.left) > alongMarks) return 'is elsewhere';
  if (Math.abs(one.width - other.width) > alongMarks) return 'has another length';
  return Math.abs(one.height - other.height) > 2 + one.height * 0.1 ? 'has another height' : undefined;
}

/** Parts that are as wide as their text say something of the font only; blocks are where the layout puts them. */
function movedPart(one, other) {
  if (Math.abs(one.height - other.height) > lines(one.height)) return 'has another height';
  const isBlock = one.width > 200 && other.width > 200;
  return isBlock && Math.abs(one.width - other.width) > 60 ? 'has another width' : undefined;
}
