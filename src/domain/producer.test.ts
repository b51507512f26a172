import { expect, test } from 'vitest';
import { producerSchema } from './producer.ts';

test.each([
  { phone: '0912 345 678', fits: true },
  { phone: '+84 912 345 678', fits: true },
  { phone: '0912.345.678 - 0913.345.678', fits: true },
  { phone: '(024) 3333-4444; 0912345678', fits: true },
  { phone: 'gọi chị Lan', fits: false },
  { phone: '0912 345 678 (chị Lan)', fits: false },
  { phone: '12', fits: false },
])('“$phone” is a telephone number or several: $fits', ({ fits, phone }) => {
  expect(producerSchema.shape.contact.safeParse({ phone }).success).toBe(fits);
});
