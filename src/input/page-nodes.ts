/**
 * Looks at nodes that are the page's. A form with a field called "matches", or a document with a form called "querySelector", has
 * that in the method's place: so the methods are those of the prototype.
 */
export const own = <Key extends keyof Target, Target extends Node>(node: Target, name: Key): Target[Key] => Reflect.get(Object.getPrototypeOf(node) as object, name, node) as Target[Key];
/** The same for setting. */
export const setOwn = <Key extends keyof Target, Target extends Node>(node: Target, name: Key, value: Target[Key]): boolean => Reflect.set(Object.getPrototypeOf(node) as object, name, value, node);

type Root = Node & ParentNode;

export const findFirst = <Found extends Element = HTMLElement>(root: Root, selector: string): Found | null => own(root, 'querySelector').call(root, selector) as Found | null;
export const findAll = <Found extends Element = HTMLElement>(root: Root, selector: string): Found[] => [...(own(root, 'querySelectorAll').call(root, selector) as NodeListOf<Found>)];
export const isElement = (node: Node): node is Element => own(node, 'nodeType') === 1;
export const matches = (element: Element, selector: string): boolean => own(element, 'matches').call(element, selector);
export const parentOf = (node: Node): Node | null => own(node, 'parentNode');
/** An attribute of the nearest element around that has it. */
export function nearestAttribute(element: Element, name: string): string | null {
  const around = own(element, 'closest').call(element, `[${name}]`) as Element | null;
  return around && own(around, 'getAttribute').call(around, name);
}
