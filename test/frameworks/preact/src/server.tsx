import {renderToString} from 'preact-render-to-string';
import {App} from './app';

export const render = () => renderToString(<App />);
