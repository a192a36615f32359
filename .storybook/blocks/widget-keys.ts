/// <reference types="vite/client" />
import type {WidgetElement} from '../../src/base/widget.js';

import.meta.glob('../../src/widgets/*/define.ts', {eager: true});

/** The keys of role JSON that a widget draws. */
export const keysOf = (tag: string): string[] => Object.keys((customElements.get(tag) as typeof WidgetElement | undefined)?.definition.shape ?? {});
