export default {
  // The development server would move the script away from its .wasm.
  optimizeDeps: { exclude: ['@lotse/form'] },
};
