import {stderr} from 'node:process';
import {visible} from '../guide/visible.js';

/** A line to whoever runs the command, beside what it prints. */
export const say = (text: string): void => void stderr.write(`career-widgets: ${visible(text)}\n`);
