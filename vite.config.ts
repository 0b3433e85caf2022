import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { mockApi } from './mock-api/vite-plugin'

export default defineConfig({
  plugins: [react(), mockApi()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es' },
  test: {
    include: ['{src,mock-api,test}/**/*.test.ts'],
    environment: 'node',
  },
})
