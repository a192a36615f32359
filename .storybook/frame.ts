import {html, noChange, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {action} from 'storybook/actions';
import {directionOf} from '../src/i18n/language.js';
import {applyBrandTokens} from './brand-tokens.js';
import {eventNames} from './manifest.js';

/** What the toolbar says. */
export interface Globals {
  scheme: 'light' | 'dark';
  direction: 'auto' | 'ltr' | 'rtl';
  language: string;
  width: string;
  brand: string;
  /** Tokens of a brand in the making, as the panel Brand packs them. */
  brandTokens: string;
}

// In a layer, so that a brand's own ground and font win.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  @layer frame {
    .frame { box-sizing: border-box; padding: 1rem; background: Canvas; color: CanvasText; font-family: system-ui, sans-serif; line-height: 1.5 }
    .frame.canvas { min-block-size: 100vh }
  }
`);
document.adoptedStyleSheets.push(sheet);

class LogEvents extends Directive {
  #listens = false;
  render(): unknown {
    return noChange;
  }
  override update({element}: ElementPart): unknown {
    if (!this.#listens) for (const name of eventNames) element.addEventListener(name, (event) => action(name)((event as CustomEvent).detail));
    this.#listens = true;
    return noChange;
  }
}
/** A brand in the making, above the one of the toolbar. */
const brandInTheMaking = directive(class extends Directive {
  render(_packed: string): unknown {
    return noChange;
  }
  override update({element}: ElementPart, [packed]: [string]): unknown {
    applyBrandTokens(element as HTMLElement, packed);
    return noChange;
  }
});
/** Everything that a widget says, in the Actions panel. */
const logEvents = directive(LogEvents);

/** A page of its own for a story: what the toolbar says is said of this element, so that stories that say otherwise can stand beside each other. */
export function frame(story: unknown, {scheme, direction, language, width, brand, brandTokens}: Globals, isCanvas: boolean): TemplateResult {
  const dir = direction === 'auto' ? directionOf(language) : direction;
  const classes = ['frame', isCanvas ? 'canvas' : '', brand && brand !== 'none' ? `brand-${brand}` : ''].filter(Boolean).join(' ');
  return html`<div class=${classes} lang=${language} dir=${dir} style="color-scheme: ${scheme}" ${brandInTheMaking(brandTokens)} ${logEvents()}>
    <div style=${width === 'full' ? '' : `max-inline-size: ${width}px`}>${story}</div>
  </div>`;
}
