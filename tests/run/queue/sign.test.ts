import { expect, it } from '@jest/globals'
import { signedHeaders } from '../../../src/run/queue/files/sign.js'

const address = new URL('https://s3.example.com:9000/bucket/%E5%B9%B4%20%E6%8A%A5%281%29.pdf')
const credentials = {
  id: 'AKIDEXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  region: 'cn-north-1',
}
const now = new Date(Date.UTC(2024, 4, 6, 7, 8, 9))

/** The signatures are those that botocore 1.43 gives for the same request at the same time. */
it.each([
  [{}, 'a815e7b592443e3c3fdb14d1776c779d8755c8cbd493c0e426d3d473a5f13748'],
  [{ token: 'token/+==' }, '992cc21a5599fc0cddd7d76182c8bc40a9cc6e1a2588e8896ff6e7d6062943f3'],
])('signs a request as S3 asks for it, with %j', (more, signature) => {
  const { authorization } = signedHeaders(address, { ...credentials, ...more }, now)
  expect(authorization).toContain('Credential=AKIDEXAMPLE/20240506/cn-north-1/s3/aws4_request')
  expect(authorization).toContain(`Signature=${signature}`)
})
