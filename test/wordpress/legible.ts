/** Put into a page by reader.mjs: which texts and marks of its widgets have too little contrast to what they stand on. */
import {contrastOn} from '../support/contrast.js';

/** A hairline between rows, or an axis, says nothing. */
const decoration = 'rect.line:not(.tick, [part=gauge] *), defs *, linearGradient *, [part=gauge] svg:empty *';
const isShown = (element: Element) => element.checkVisibility({visibilityProperty: true}) && !element.closest('.heard') && element.getClientRects().length > 0;
const inside = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
const isWidget = (element: Element) => 'definition' in element.constructor;

export function illegible(): string[] {
  const seen = inside(document).filter(isWidget).flatMap((widget) => inside(widget.shadowRoot!).filter(isShown));
  return seen.flatMap((element) => {
    const style = getComputedStyle(element);
    const told = (what: string, ratio: number, least: number) => (ratio < least ? [`${what} ${ratio.toFixed(2)} : 1 ${element.localName}.${element.getAttribute('class') ?? element.getAttribute('part') ?? ''}`] : []);
    const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
    const text = isText && !element.matches('style, slot *') ? told('text', contrastOn(element, element instanceof SVGElement ? style.fill : style.color), 4.5) : [];
    if (!(element instanceof SVGGeometryElement) || element.matches(decoration) || element.getBBox().width * element.getBBox().height === 0) return text;
    const ratios = [[style.fill, style.fillOpacity], [style.stroke, style.strokeOpacity]].flatMap(([colour, opacity]) => (/none|url/.test(colour!) ? [] : contrastOn(element, colour!, Number(opacity))));
    return [...text, ...(ratios.length ? told('mark', Math.max(...ratios), 3) : [])];
  });
}
