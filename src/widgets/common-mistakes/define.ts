import {define} from '../../section/define.js';
import {CommonMistakes} from './common-mistakes.js';

define('common-mistakes', CommonMistakes);
