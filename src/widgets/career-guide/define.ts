import {define} from '../../section/define.js';
import {CareerGuide} from './career-guide.js';

define('career-guide', CareerGuide);
