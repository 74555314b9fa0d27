/**
 * The engine that also reads definitions and sources of messages and has every function of FEEL: loaded when a page hands over
 * one of them, or wants to know why something is as it is. Everything else is as in the engine that every page loads.
 * @module
 */
import start, { Form, Session, View, compileMessages } from './wasm/compiler/lotse_wasm.js';

/** @typedef {typeof ENGINE} Compiler */

export const ENGINE = Object.freeze({ Form, Session, View, compileMessages });

export const address = new URL('./wasm/compiler/lotse_wasm_bg.wasm', import.meta.url);

export { start };
