import {define} from '../../base/define.js';
import {NewWidget} from './new-widget.js';

define('new-widget', NewWidget);
