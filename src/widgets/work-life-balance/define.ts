import {define} from '../../section/define.js';
import {WorkLifeBalance} from './work-life-balance.js';

define('work-life-balance', WorkLifeBalance);
