import {define} from '../../section/define.js';
import {CoreFunctions} from './core-functions.js';

define('core-functions', CoreFunctions);
