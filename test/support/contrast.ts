/** Red, green and blue as a screen shows them, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** How bright a colour is, 0 to 1 (WCAG 2.2, relative luminance). */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => (value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours are apart, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true})!;

/** What is seen where colours of CSS, in any of its notations, lie on each other, the lowest first. */
export function painted(layers: readonly {colour: string; opacity?: number}[]): Rgb {
  canvas.globalAlpha = 1;
  canvas.clearRect(0, 0, 1, 1);
  for (const {colour, opacity = 1} of layers) {
    canvas.fillStyle = '#f0f';
    canvas.fillStyle = colour;
    canvas.globalAlpha = opacity;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data as unknown as [number, number, number];
  return [red, green, blue];
}

/** The element and all around it, across shadow roots, the outermost first. */
export function chain(element: Element): Element[] {
  const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return parent ? [...chain(parent), element] : [element];
}

let rooms = new WeakMap<Element, {ground: Rgb; opacity: number}>();
/** To be called where the grounds of elements have changed since they were looked at. */
export const lookAgain = () => void (rooms = new WeakMap());
/** What an element stands on, its own background included, and how much of it is seen. Looked at once for each. */
function roomOf(element: Element) {
  const known = rooms.get(element);
  if (known) return known;
  const styles = chain(element).map((each) => getComputedStyle(each));
  const room = {
    ground: painted([{colour: 'white'}, ...styles.map(({backgroundColor}) => ({colour: backgroundColor}))]),
    opacity: styles.reduce((seen, {opacity}) => seen * Number(opacity), 1),
  };
  rooms.set(element, room);
  return room;
}

/** The contrast of a colour to what an element stands on. */
export function contrastOn(element: Element, colour: string, opacity = 1): number {
  const {ground, opacity: seen} = roomOf(element);
  return contrast(ground, painted([{colour: `rgb(${ground.join(' ')})`}, {colour, opacity: opacity * seen}]));
}
