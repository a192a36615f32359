import {define} from '../../section/define.js';
import {KeyResponsibilities} from './key-responsibilities.js';

define('key-responsibilities', KeyResponsibilities);
