import {start} from './upgrade.js';

start();
