import {start} from './enhance.js';

start();
