import {define} from '../../section/define.js';
import {TechStack} from './tech-stack.js';

define('tech-stack', TechStack);
