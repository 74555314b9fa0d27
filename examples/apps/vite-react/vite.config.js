import react from '@vitejs/plugin-react';

export default {
  plugins: [react()],
  // The development server would move the script away from its .wasm.
  optimizeDeps: { exclude: ['@lotse/form'] },
};
