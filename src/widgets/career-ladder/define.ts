import {define} from '../../section/define.js';
import {CareerLadder} from './career-ladder.js';

define('career-ladder', CareerLadder);
