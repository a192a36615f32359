import {fixture as fixtureOf} from '@open-wc/testing';
import {settled} from './settled.js';

/** Puts something into the page and waits until all widgets in it are drawn; the library waits for what stands outermost alone. */
export const fixture: typeof fixtureOf = async (template, options) => {
  const element = await fixtureOf(template, options);
  await settled(element);
  return element as never;
};
