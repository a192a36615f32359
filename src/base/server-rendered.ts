/** Shadow roots whose content a server has rendered. */
export const serverRendered = new WeakSet<ShadowRoot>();
