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

/** What is around an element, across shadow roots. */
const around = (element: Element): Element | undefined => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

interface Room {
  ground: Rgb;
  opacity: number;
}
const page: Room = {ground: [255, 255, 255], opacity: 1};
let rooms = new WeakMap<Element, Room>();
/** To be called where the grounds of elements have changed since they were looked at. */
export const lookAgain = () => void (rooms = new WeakMap());
/** What an element stands on, its own background included, and how much of it is seen. Looked at once for each. */
function roomOf(element: Element | undefined): Room {
  if (!element) return page;
  const known = rooms.get(element);
  if (known) return known;
  const {ground, opacity: seen} = roomOf(around(element));
  const {backgroundColor, opacity} = getComputedStyle(element);
  const room = {ground: backgroundColor === 'rgba(0, 0, 0, 0)' ? ground : paintedOn(ground, backgroundColor), opacity: seen * Number(opacity)};
  rooms.set(element, room);
  return room;
}

/** Few colours lie on few grounds, in many elements. */
const known = new Map<string, Rgb>();
function paintedOn(ground: Rgb, colour: string, opacity = 1): Rgb {
  const key = `${ground.join()} ${colour} ${opacity}`;
  if (!known.has(key)) known.set(key, painted([{colour: `rgb(${ground.join(' ')})`}, {colour, opacity}]));
  return known.get(key)!;
}

/** The contrast of a colour to what an element stands on. */
export function contrastOn(element: Element, colour: string, opacity = 1): number {
  const {ground, opacity: seen} = roomOf(element);
  return contrast(ground, paintedOn(ground, colour, opacity * seen));
}
