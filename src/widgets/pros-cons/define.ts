import {define} from '../../section/define.js';
import {ProsCons} from './pros-cons.js';

define('pros-cons', ProsCons);
