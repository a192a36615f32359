// Where the engines draw the marks, labels and parts of every widget (what test/engines.test.ts records), held against each other.

/** Along a picture nothing depends on a font, but on how an engine rounds and on how wide the picture is; in percent. */
const alongPicture = 1;
/** Where a part begins may depend on the width of a text before it, which is another one in each font; in px. */
const byFonts = 60;

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
          // Which labels give way goes by how long the engine's own data write a number.
          const shared = (boxes, others) => boxes.filter(({what}) => !what.startsWith('text') || others.some((other) => other.what === what));
          const [ours, theirs] = [shared(expected[kind], found[kind]), shared(found[kind], expected[kind])];
          const names = [ours, theirs].map((boxes) => boxes.map(({what}) => what).join(', '));
          if (names[0] !== names[1]) {
            faults.push(`${where}: has other ${kind}\n    ${names[1]}\n    ${names[0]}`);
            continue;
          }
          ours.forEach((box, i) => {
            compared += 1;
            const moved = kind === 'marks' ? movedMark(box, theirs[i]) : movedPart(box, theirs[i], name.startsWith('ar'));
            if (moved) faults.push(`${where}: ${box.what} ${moved}, ${JSON.stringify(theirs[i])} against ${JSON.stringify(box)}`);
          });
        }
      }
  return {compared, faults};
}

function movedMark(one, other) {
  if (Math.abs(one.at - other.at) > alongPicture) return 'is put elsewhere';
  if (Math.abs((one.length ?? 0) - (other.length ?? 0)) > alongPicture) return 'has another length';
  return undefined;
}

/** Sizes go by fonts, and so do the places of what is as wide as its text; where blocks begin does not. */
function movedPart(one, other, isMirrored) {
  const start = ({left, width}) => (isMirrored ? left + width : left);
  const isBlock = one.width > 200 && other.width > 200;
  return isBlock && Math.abs(start(one) - start(other)) > byFonts ? 'begins elsewhere' : undefined;
}
