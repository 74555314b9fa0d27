export default {
  mode: 'production',
  entry: './src/main.js',
  // Chunks are loaded by script elements; under Trusted Types webpack needs a policy for their addresses.
  output: { trustedTypes: { policyName: 'webpack' } },
  // The .wasm is large by webpack's measure; it is compressed on its way.
  performance: { hints: false },
};
