import {define} from '../../section/define.js';
import {CareerPath} from './career-path.js';

define('career-path', CareerPath);
