import {generateHydrationScript, renderToString} from 'solid-js/web';
import {App} from './app';

export const render = () => renderToString(() => <App />);
/** What has to stand in the page's head, so that Solid finds what it rendered. */
export const head = generateHydrationScript();
