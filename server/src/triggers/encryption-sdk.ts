import { buildEncrypt } from '@aws-crypto/encrypt-node'
import {
  EncryptedDataKey,
  KeyringNode,
  KeyringTraceFlag,
  type NodeDecryptionMaterial,
  type NodeEncryptionMaterial,
} from '@aws-crypto/material-management-node'
import { RawAesKeyringNode, RawAesWrappingSuiteIdentifier } from '@aws-crypto/raw-aes-keyring-node'
import type { Kms } from './kms.ts'
import type { WrappingKey } from './wrapping-key.ts'

// The parts of the AWS Encryption SDK that encrypt; the part that calls AWS KMS goes past the guarded way out (S23), and is not among them.

const { encrypt } = buildEncrypt()

/** Under the SDK's default policy: with key commitment and a signature. */
export async function encryptMessage(keyring: KeyringNode, plain: string): Promise<Buffer> {
  const { result } = await encrypt(keyring, Buffer.from(plain, 'utf8'))
  return result
}

export function ownKeyring({ keyNamespace, keyName, key }: WrappingKey): KeyringNode {
  return new RawAesKeyringNode({
    keyNamespace,
    keyName,
    unencryptedMasterKey: key,
    wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
  })
}

/** As what its service calls it, so that any KMS keyring finds it. */
const PROVIDER = 'aws-kms'

export function kmsKeyring(kms: Kms, keyId: string): KeyringNode {
  class KmsKeyring extends KeyringNode {
    async _onEncrypt(material: NodeEncryptionMaterial): Promise<NodeEncryptionMaterial> {
      const { suite, encryptionContext } = material
      const { plaintext, wrapped, keyArn } = await kms.generateDataKey(keyId, suite.keyLengthBytes, encryptionContext)
      const { WRAPPING_KEY_GENERATED_DATA_KEY, WRAPPING_KEY_ENCRYPTED_DATA_KEY, WRAPPING_KEY_SIGNED_ENC_CTX } =
        KeyringTraceFlag
      const wraps = WRAPPING_KEY_ENCRYPTED_DATA_KEY | WRAPPING_KEY_SIGNED_ENC_CTX
      const edk = new EncryptedDataKey({ providerId: PROVIDER, providerInfo: keyArn, encryptedDataKey: wrapped })
      return material
        .setUnencryptedDataKey(plaintext, {
          keyNamespace: PROVIDER,
          keyName: keyArn,
          flags: WRAPPING_KEY_GENERATED_DATA_KEY | wraps,
        })
        .addEncryptedDataKey(edk, wraps)
    }

    /** Only the function decrypts. */
    async _onDecrypt(material: NodeDecryptionMaterial): Promise<NodeDecryptionMaterial> {
      return material
    }
  }
  return new KmsKeyring()
}
