import {define} from '../../section/define.js';
import {ContextualAdvice} from './contextual-advice.js';

define('contextual-advice', ContextualAdvice);
