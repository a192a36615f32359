import {define} from '../../section/define.js';
import {WorkSetting} from './work-setting.js';

define('work-setting', WorkSetting);
