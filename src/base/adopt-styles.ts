import {adoptStyles as adoptStylesOfPage, type CSSResultOrNative} from 'lit';
import {sheetOf} from './style-sheet.js';

/** Gives a shadow root the style sheets of its element, in whichever document it is. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const {ownerDocument} = root;
  if (ownerDocument === document) adoptStylesOfPage(root, [...styles]);
  else root.adoptedStyleSheets = styles.flatMap((style) => sheetOf(cssText(style), ownerDocument) ?? []);
}

const cssText = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join(''));
