import vue from '@vitejs/plugin-vue';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'lotse-form' } } })],
  // The development server would move the script away from its .wasm.
  optimizeDeps: { exclude: ['@lotse/form'] },
};
