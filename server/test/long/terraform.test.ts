import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../open-store.ts'
import { devServer } from '../conformance/dev-server.ts'

/** Where a machine without a network keeps the providers it has. */
const MIRRORS = [process.env['SPAREKEY_TEST_TERRAFORM_MIRROR'], '/opt/tf-plugins', '/usr/share/terraform/plugins']
const holdsProvider = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some((host) => existsSync(join(folder, host, 'hashicorp', 'aws')))
const mirror = MIRRORS.find((folder) => folder !== undefined && holdsProvider(folder))
const isHere = mirror !== undefined && !spawnSync('terraform', ['version']).error

const configuration = (url: string) => `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "AKID"
  secret_key                  = "secret"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  skip_region_validation      = true
  endpoints {
    cognitoidp = "${url}"
  }
}
resource "aws_cognito_user_pool" "pool" {
  name                     = "terraform"
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  deletion_protection      = "INACTIVE"
  username_configuration {
    case_sensitive = false
  }
  password_policy {
    minimum_length                   = 10
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = false
    require_uppercase                = true
    temporary_password_validity_days = 3
  }
  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }
  admin_create_user_config {
    allow_admin_create_user_only = false
    invite_message_template {
      email_message = "{username} {####} "
      email_subject = "Welcome"
      sms_message   = "{username} {####} "
    }
  }
  verification_message_template {
    default_email_option = "CONFIRM_WITH_CODE"
    email_message        = "code {####}"
    email_subject        = "code"
  }
  user_attribute_update_settings {
    attributes_require_verification_before_update = ["email"]
  }
  schema {
    name                = "plan"
    attribute_data_type = "String"
    mutable             = true
    string_attribute_constraints {
      min_length = 1
      max_length = 9
    }
  }
  tags = { team = "identity" }
}
resource "aws_cognito_user_pool_client" "client" {
  name                          = "terraform"
  user_pool_id                  = aws_cognito_user_pool.pool.id
  generate_secret               = true
  explicit_auth_flows           = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  prevent_user_existence_errors = "ENABLED"
  access_token_validity         = 30
  id_token_validity             = 30
  token_validity_units {
    access_token = "minutes"
    id_token     = "minutes"
  }
}
resource "aws_cognito_user_group" "staff" {
  name         = "staff"
  user_pool_id = aws_cognito_user_pool.pool.id
  description  = "staff"
  precedence   = 1
  role_arn     = "arn:aws:iam::123456789012:role/staff"
}
resource "aws_cognito_user" "jane" {
  user_pool_id   = aws_cognito_user_pool.pool.id
  username       = "jane@example.com"
  message_action = "SUPPRESS"
  attributes = {
    email          = "jane@example.com"
    email_verified = "true"
  }
}
resource "aws_cognito_user_in_group" "jane" {
  user_pool_id = aws_cognito_user_pool.pool.id
  group_name   = aws_cognito_user_group.staff.name
  username     = aws_cognito_user.jane.username
}
`

test.skipIf(!isHere)(
  `Terraform applies, has nothing left to change, and destroys${isHere ? '' : ' (SKIPPED: no terraform with the AWS provider on this machine)'}`,
  async () => {
    await using server = await devServer()
    using folder = temporaryFolder()
    writeFileSync(join(folder.path, 'main.tf'), configuration(server.url))
    writeFileSync(
      join(folder.path, 'rc'),
      `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`,
    )
    const terraform = (...words: string[]) =>
      new Promise<{ readonly code: number; readonly text: string }>((resolve) => {
        const env = {
          PATH: process.env['PATH'],
          HOME: folder.path,
          TF_CLI_CONFIG_FILE: join(folder.path, 'rc'),
          CHECKPOINT_DISABLE: '1',
        }
        const options = { cwd: folder.path, env: env as NodeJS.ProcessEnv, maxBuffer: 1 << 24 }
        execFile('terraform', [...words, '-no-color'], options, (error, stdout, stderr) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text: stdout + stderr }),
        )
      })
    for (const words of [['init'], ['apply', '-auto-approve']]) {
      const { code, text } = await terraform(...words)
      expect([words[0], code, code === 0 ? '' : text]).toEqual([words[0], 0, ''])
    }
    // 2 would say that there is something to change.
    const plan = await terraform('plan', '-detailed-exitcode')
    expect([plan.code, plan.code === 0 ? '' : plan.text]).toEqual([0, ''])
    const destroy = await terraform('destroy', '-auto-approve')
    expect([destroy.code, destroy.text]).toEqual([
      0,
      expect.stringContaining('Destroy complete! Resources: 5 destroyed.'),
    ])
  },
  180_000,
)
