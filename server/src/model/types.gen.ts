// Made by tools/update-model.ts from server/model/cognito-idp.json. Do not edit.

export type AWSAccountIdType = string
export type AccessTokenValidityType = number
export type AccountRecoverySettingType = { readonly RecoveryMechanisms?: RecoveryMechanismsType | undefined }
export type AccountTakeoverActionNotifyType = boolean
export type AccountTakeoverActionType = { readonly Notify: AccountTakeoverActionNotifyType; readonly EventAction: AccountTakeoverEventActionType }
export type AccountTakeoverActionsType = { readonly LowAction?: AccountTakeoverActionType | undefined; readonly MediumAction?: AccountTakeoverActionType | undefined; readonly HighAction?: AccountTakeoverActionType | undefined }
export type AccountTakeoverEventActionType = 'BLOCK' | 'MFA_IF_CONFIGURED' | 'MFA_REQUIRED' | 'NO_ACTION'
export type AccountTakeoverRiskConfigurationType = { readonly NotifyConfiguration?: NotifyConfigurationType | undefined; readonly Actions: AccountTakeoverActionsType }
export type AcrConfigurationType = Readonly<Record<string, AcrLevelConfigType>>
export type AcrLevelConfigType = { readonly AcrValue: StringType }
export type AcrMapping = Readonly<Record<string, StringType>>
export type AddCustomAttributesRequest = { readonly UserPoolId: UserPoolIdType; readonly CustomAttributes: CustomAttributesListType }
export type AddCustomAttributesResponse = Readonly<Record<string, never>>
export type AddUserPoolClientSecretRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly ClientSecret?: ClientSecretType | undefined }
export type AddUserPoolClientSecretResponse = { readonly ClientSecretDescriptor?: ClientSecretDescriptorType | undefined }
export type AdminAddUserToGroupRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly GroupName: GroupNameType }
export type AdminConfirmSignUpRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly ClientMetadata?: ClientMetadataType | undefined }
export type AdminConfirmSignUpResponse = Readonly<Record<string, never>>
export type AdminCreateUserConfigType = { readonly AllowAdminCreateUserOnly?: BooleanType | undefined; readonly UnusedAccountValidityDays?: AdminCreateUserUnusedAccountValidityDaysType | undefined; readonly InviteMessageTemplate?: MessageTemplateType | undefined }
export type AdminCreateUserRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly UserAttributes?: AttributeListType | undefined; readonly ValidationData?: AttributeListType | undefined; readonly TemporaryPassword?: PasswordType | undefined; readonly ForceAliasCreation?: ForceAliasCreation | undefined; readonly MessageAction?: MessageActionType | undefined; readonly DesiredDeliveryMediums?: DeliveryMediumListType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined }
export type AdminCreateUserResponse = { readonly User?: UserType | undefined }
export type AdminCreateUserUnusedAccountValidityDaysType = number
export type AdminDeleteSoftwareTokenRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType }
export type AdminDeleteSoftwareTokenResponse = Readonly<Record<string, never>>
export type AdminDeleteUserAttributesRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly UserAttributeNames: AttributeNameListType }
export type AdminDeleteUserAttributesResponse = Readonly<Record<string, never>>
export type AdminDeleteUserRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType }
export type AdminDisableProviderForUserRequest = { readonly UserPoolId: StringType; readonly User: ProviderUserIdentifierType }
export type AdminDisableProviderForUserResponse = Readonly<Record<string, never>>
export type AdminDisableUserRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType }
export type AdminDisableUserResponse = Readonly<Record<string, never>>
export type AdminEnableUserRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType }
export type AdminEnableUserResponse = Readonly<Record<string, never>>
export type AdminForgetDeviceRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly DeviceKey: DeviceKeyType }
export type AdminGetDeviceRequest = { readonly DeviceKey: DeviceKeyType; readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType }
export type AdminGetDeviceResponse = { readonly Device: DeviceType }
export type AdminGetUserAuthFactorsRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType }
export type AdminGetUserAuthFactorsResponse = { readonly Username: UsernameType; readonly PreferredMfaSetting?: StringType | undefined; readonly UserMFASettingList?: UserMFASettingListType | undefined; readonly ConfiguredUserAuthFactors?: ConfiguredUserAuthFactorsListType | undefined }
export type AdminGetUserRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType }
export type AdminGetUserResponse = { readonly Username: UsernameType; readonly UserAttributes?: AttributeListType | undefined; readonly UserCreateDate?: DateType | undefined; readonly UserLastModifiedDate?: DateType | undefined; readonly Enabled?: BooleanType | undefined; readonly UserStatus?: UserStatusType | undefined; readonly MFAOptions?: MFAOptionListType | undefined; readonly PreferredMfaSetting?: StringType | undefined; readonly UserMFASettingList?: UserMFASettingListType | undefined }
export type AdminInitiateAuthRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly AuthFlow: AuthFlowType; readonly AuthParameters?: AuthParametersType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined; readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined; readonly ContextData?: ContextDataType | undefined; readonly Session?: SessionType | undefined }
export type AdminInitiateAuthResponse = { readonly ChallengeName?: ChallengeNameType | undefined; readonly Session?: SessionType | undefined; readonly ChallengeParameters?: ChallengeParametersType | undefined; readonly AuthenticationResult?: AuthenticationResultType | undefined; readonly AvailableChallenges?: AvailableChallengeListType | undefined }
export type AdminLinkProviderForUserRequest = { readonly UserPoolId: StringType; readonly DestinationUser: ProviderUserIdentifierType; readonly SourceUser: ProviderUserIdentifierType }
export type AdminLinkProviderForUserResponse = Readonly<Record<string, never>>
export type AdminListDevicesRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly Limit?: QueryLimitType | undefined; readonly PaginationToken?: SearchPaginationTokenType | undefined }
export type AdminListDevicesResponse = { readonly Devices?: DeviceListType | undefined; readonly PaginationToken?: SearchPaginationTokenType | undefined }
export type AdminListGroupsForUserRequest = { readonly Username: UsernameType; readonly UserPoolId: UserPoolIdType; readonly Limit?: QueryLimitType | undefined; readonly NextToken?: PaginationKey | undefined }
export type AdminListGroupsForUserResponse = { readonly Groups?: GroupListType | undefined; readonly NextToken?: PaginationKey | undefined }
export type AdminListUserAuthEventsRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly MaxResults?: QueryLimitType | undefined; readonly NextToken?: PaginationKey | undefined }
export type AdminListUserAuthEventsResponse = { readonly AuthEvents?: AuthEventsType | undefined; readonly NextToken?: PaginationKey | undefined }
export type AdminListUserSessionsRequest = { readonly UserPoolId: StringType; readonly Username: UsernameType; readonly NextToken?: StringType | undefined }
export type AdminListUserSessionsResponse = { readonly Sessions?: SessionsListType | undefined; readonly NextToken?: StringType | undefined }
export type AdminRemoveUserFromGroupRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly GroupName: GroupNameType }
export type AdminResetUserPasswordRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly ClientMetadata?: ClientMetadataType | undefined }
export type AdminResetUserPasswordResponse = Readonly<Record<string, never>>
export type AdminRespondToAuthChallengeRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly ChallengeName: ChallengeNameType; readonly ChallengeResponses?: ChallengeResponsesType | undefined; readonly Session?: SessionType | undefined; readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined; readonly ContextData?: ContextDataType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined }
export type AdminRespondToAuthChallengeResponse = { readonly ChallengeName?: ChallengeNameType | undefined; readonly Session?: SessionType | undefined; readonly ChallengeParameters?: ChallengeParametersType | undefined; readonly AuthenticationResult?: AuthenticationResultType | undefined; readonly AvailableChallenges?: AvailableChallenges | undefined }
export type AdminRevokeUserSessionRequest = { readonly UserPoolId: StringType; readonly Username: UsernameType; readonly SessionId: StringType; readonly RevokeAssociatedSessions?: RevokeAssociatedSessionsType | undefined }
export type AdminRevokeUserSessionResponse = Readonly<Record<string, never>>
export type AdminSetUserMFAPreferenceRequest = { readonly SMSMfaSettings?: SMSMfaSettingsType | undefined; readonly SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined; readonly EmailMfaSettings?: EmailMfaSettingsType | undefined; readonly WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined; readonly Username: UsernameType; readonly UserPoolId: UserPoolIdType }
export type AdminSetUserMFAPreferenceResponse = Readonly<Record<string, never>>
export type AdminSetUserPasswordRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly Password: PasswordType; readonly Permanent?: BooleanType | undefined }
export type AdminSetUserPasswordResponse = Readonly<Record<string, never>>
export type AdminSetUserSettingsRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly MFAOptions: MFAOptionListType }
export type AdminSetUserSettingsResponse = Readonly<Record<string, never>>
export type AdminUpdateAuthEventFeedbackRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly EventId: EventIdType; readonly FeedbackValue: FeedbackValueType }
export type AdminUpdateAuthEventFeedbackResponse = Readonly<Record<string, never>>
export type AdminUpdateDeviceStatusRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly DeviceKey: DeviceKeyType; readonly DeviceRememberedStatus?: DeviceRememberedStatusType | undefined }
export type AdminUpdateDeviceStatusResponse = Readonly<Record<string, never>>
export type AdminUpdateUserAttributesRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly UserAttributes: AttributeListType; readonly ClientMetadata?: ClientMetadataType | undefined }
export type AdminUpdateUserAttributesResponse = Readonly<Record<string, never>>
export type AdminUserGlobalSignOutRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType }
export type AdminUserGlobalSignOutResponse = Readonly<Record<string, never>>
export type AdvancedSecurityAdditionalFlowsType = { readonly CustomAuthMode?: AdvancedSecurityEnabledModeType | undefined }
export type AdvancedSecurityEnabledModeType = 'AUDIT' | 'ENFORCED'
export type AdvancedSecurityModeType = 'OFF' | 'AUDIT' | 'ENFORCED'
export type AliasAttributeType = 'phone_number' | 'email' | 'preferred_username'
export type AliasAttributesListType = readonly AliasAttributeType[]
export type AllowedFirstAuthFactorsListType = readonly AuthFactorType[]
export type AllowedScopes = readonly StringType[]
export type AnalyticsConfigurationType = { readonly ApplicationId?: HexStringType | undefined; readonly ApplicationArn?: ArnType | undefined; readonly RoleArn?: ArnType | undefined; readonly ExternalId?: StringType | undefined; readonly UserDataShared?: BooleanType | undefined }
export type AnalyticsMetadataType = { readonly AnalyticsEndpointId?: StringType | undefined }
export type ArnType = string
export type AssetBytesType = string
export type AssetCategoryType = 'FAVICON_ICO' | 'FAVICON_SVG' | 'EMAIL_GRAPHIC' | 'SMS_GRAPHIC' | 'AUTH_APP_GRAPHIC' | 'PASSWORD_GRAPHIC' | 'PASSKEY_GRAPHIC' | 'PAGE_HEADER_LOGO' | 'PAGE_HEADER_BACKGROUND' | 'PAGE_FOOTER_LOGO' | 'PAGE_FOOTER_BACKGROUND' | 'PAGE_BACKGROUND' | 'FORM_BACKGROUND' | 'FORM_LOGO' | 'IDP_BUTTON_ICON'
export type AssetExtensionType = 'ICO' | 'JPEG' | 'PNG' | 'SVG' | 'WEBP'
export type AssetListType = readonly AssetType[]
export type AssetType = { readonly Category: AssetCategoryType; readonly ColorMode: ColorSchemeModeType; readonly Extension: AssetExtensionType; readonly Bytes?: AssetBytesType | undefined; readonly ResourceId?: ResourceIdType | undefined }
export type AssociateSoftwareTokenRequest = { readonly AccessToken?: TokenModelType | undefined; readonly Session?: SessionType | undefined }
export type AssociateSoftwareTokenResponse = { readonly SecretCode?: SecretCodeType | undefined; readonly Session?: SessionType | undefined }
export type AttributeDataType = 'String' | 'Number' | 'DateTime' | 'Boolean'
export type AttributeListType = readonly AttributeType[]
export type AttributeMappingKeyType = string
export type AttributeMappingType = Readonly<Record<string, StringType>>
export type AttributeNameListType = readonly AttributeNameType[]
export type AttributeNameType = string
export type AttributeType = { readonly Name: AttributeNameType; readonly Value?: AttributeValueType | undefined }
export type AttributeValueType = string
export type AttributesRequireVerificationBeforeUpdateType = readonly VerifiedAttributeType[]
export type AuthEventType = { readonly EventId?: StringType | undefined; readonly EventType?: EventType | undefined; readonly CreationDate?: DateType | undefined; readonly EventResponse?: EventResponseType | undefined; readonly EventRisk?: EventRiskType | undefined; readonly ChallengeResponses?: ChallengeResponseListType | undefined; readonly EventContextData?: EventContextDataType | undefined; readonly EventFeedback?: EventFeedbackType | undefined }
export type AuthEventsType = readonly AuthEventType[]
export type AuthFactorType = 'PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN' | 'SOFTWARE_TOKEN'
export type AuthFlowType = 'USER_SRP_AUTH' | 'REFRESH_TOKEN_AUTH' | 'REFRESH_TOKEN' | 'CUSTOM_AUTH' | 'ADMIN_NO_SRP_AUTH' | 'USER_PASSWORD_AUTH' | 'ADMIN_USER_PASSWORD_AUTH' | 'USER_AUTH'
export type AuthParametersType = Readonly<Record<string, StringType>>
export type AuthSessionValidityType = number
export type AuthenticatedGrantTypes = readonly StringType[]
export type AuthenticationResultType = { readonly AccessToken?: TokenModelType | undefined; readonly ExpiresIn?: IntegerType | undefined; readonly TokenType?: StringType | undefined; readonly RefreshToken?: TokenModelType | undefined; readonly IdToken?: TokenModelType | undefined; readonly NewDeviceMetadata?: NewDeviceMetadataType | undefined }
export type AvailableChallengeListType = readonly ChallengeNameType[]
export type AvailableChallenges = readonly StringType[]
export type BlockedIPRangeListType = readonly StringType[]
export type BooleanType = boolean
export type CSSType = string
export type CSSVersionType = string
export type CallbackURLsListType = readonly RedirectUrlType[]
export type ChallengeName = 'Password' | 'Mfa'
export type ChallengeNameType = 'SMS_MFA' | 'EMAIL_OTP' | 'SOFTWARE_TOKEN_MFA' | 'SELECT_MFA_TYPE' | 'MFA_SETUP' | 'PASSWORD_VERIFIER' | 'CUSTOM_CHALLENGE' | 'SELECT_CHALLENGE' | 'DEVICE_SRP_AUTH' | 'DEVICE_PASSWORD_VERIFIER' | 'ADMIN_NO_SRP_AUTH' | 'NEW_PASSWORD_REQUIRED' | 'SMS_OTP' | 'PASSWORD' | 'WEB_AUTHN' | 'PASSWORD_SRP'
export type ChallengeParametersType = Readonly<Record<string, StringType>>
export type ChallengeResponse = 'Success' | 'Failure'
export type ChallengeResponseListType = readonly ChallengeResponseType[]
export type ChallengeResponseType = { readonly ChallengeName?: ChallengeName | undefined; readonly ChallengeResponse?: ChallengeResponse | undefined }
export type ChallengeResponsesType = Readonly<Record<string, StringType>>
export type ChangePasswordRequest = { readonly PreviousPassword?: PasswordType | undefined; readonly ProposedPassword: PasswordType; readonly AccessToken: TokenModelType }
export type ChangePasswordResponse = Readonly<Record<string, never>>
export type ClientAuthenticationResultType = { readonly AccessToken?: TokenModelType | undefined; readonly ExpiresIn?: IntegerType | undefined; readonly TokenType?: StringType | undefined }
export type ClientIdType = string
export type ClientMetadataType = Readonly<Record<string, StringType>>
export type ClientNameType = string
export type ClientPermissionListType = readonly ClientPermissionType[]
export type ClientPermissionType = string
export type ClientSSOSessionConfigType = { readonly MaxValidityMinutes: IntegerType }
export type ClientSecretDescriptorListType = readonly ClientSecretDescriptorType[]
export type ClientSecretDescriptorType = { readonly ClientSecretId?: ClientSecretIdType | undefined; readonly ClientSecretValue?: ClientSecretType | undefined; readonly ClientSecretCreateDate?: DateType | undefined }
export type ClientSecretIdType = string
export type ClientSecretType = string
export type ClientTypeType = 'DCR' | 'REGULAR'
export type CloudWatchLogsConfigurationType = { readonly LogGroupArn?: ArnType | undefined }
export type CodeDeliveryDetailsListType = readonly CodeDeliveryDetailsType[]
export type CodeDeliveryDetailsType = { readonly Destination?: StringType | undefined; readonly DeliveryMedium?: DeliveryMediumType | undefined; readonly AttributeName?: AttributeNameType | undefined }
export type ColorSchemeModeType = 'LIGHT' | 'DARK' | 'DYNAMIC'
export type CompleteWebAuthnRegistrationRequest = { readonly AccessToken: TokenModelType; readonly Credential: Document }
export type CompleteWebAuthnRegistrationResponse = Readonly<Record<string, never>>
export type CompletionMessageType = string
export type CompromisedCredentialsActionsType = { readonly EventAction: CompromisedCredentialsEventActionType }
export type CompromisedCredentialsEventActionType = 'BLOCK' | 'NO_ACTION'
export type CompromisedCredentialsRiskConfigurationType = { readonly EventFilter?: EventFiltersType | undefined; readonly Actions: CompromisedCredentialsActionsType }
export type ConfiguredUserAuthFactorsListType = readonly AuthFactorType[]
export type ConfirmDeviceRequest = { readonly AccessToken: TokenModelType; readonly DeviceKey: DeviceKeyType; readonly DeviceSecretVerifierConfig?: DeviceSecretVerifierConfigType | undefined; readonly DeviceName?: DeviceNameType | undefined }
export type ConfirmDeviceResponse = { readonly UserConfirmationNecessary?: BooleanType | undefined }
export type ConfirmForgotPasswordRequest = { readonly ClientId: ClientIdType; readonly SecretHash?: SecretHashType | undefined; readonly Username: UsernameType; readonly ConfirmationCode: ConfirmationCodeType; readonly Password: PasswordType; readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined; readonly UserContextData?: UserContextDataType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined }
export type ConfirmForgotPasswordResponse = Readonly<Record<string, never>>
export type ConfirmSignUpRequest = { readonly ClientId: ClientIdType; readonly SecretHash?: SecretHashType | undefined; readonly Username: UsernameType; readonly ConfirmationCode: ConfirmationCodeType; readonly ForceAliasCreation?: ForceAliasCreation | undefined; readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined; readonly UserContextData?: UserContextDataType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined; readonly Session?: SessionType | undefined }
export type ConfirmSignUpResponse = { readonly Session?: SessionType | undefined }
export type ConfirmationCodeType = string
export type ContextDataType = { readonly IpAddress: StringType; readonly ServerName: StringType; readonly ServerPath: StringType; readonly HttpHeaders: HttpHeaderList; readonly EncodedData?: StringType | undefined }
export type CreateGroupRequest = { readonly GroupName: GroupNameType; readonly UserPoolId: UserPoolIdType; readonly Description?: DescriptionType | undefined; readonly RoleArn?: ArnType | undefined; readonly Precedence?: PrecedenceType | undefined }
export type CreateGroupResponse = { readonly Group?: GroupType | undefined }
export type CreateIdentityProviderRequest = { readonly UserPoolId: UserPoolIdType; readonly ProviderName: ProviderNameTypeV2; readonly ProviderType: IdentityProviderTypeType; readonly ProviderDetails: ProviderDetailsType; readonly AttributeMapping?: AttributeMappingType | undefined; readonly IdpIdentifiers?: IdpIdentifiersListType | undefined; readonly AcrMapping?: AcrMapping | undefined }
export type CreateIdentityProviderResponse = { readonly IdentityProvider: IdentityProviderType }
export type CreateManagedLoginBrandingRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly UseCognitoProvidedValues?: BooleanType | undefined; readonly Settings?: Document | undefined; readonly Assets?: AssetListType | undefined }
export type CreateManagedLoginBrandingResponse = { readonly ManagedLoginBranding?: ManagedLoginBrandingType | undefined }
export type CreateResourceServerRequest = { readonly UserPoolId: UserPoolIdType; readonly Identifier: ResourceServerIdentifierType; readonly Name: ResourceServerNameType; readonly Scopes?: ResourceServerScopeListType | undefined }
export type CreateResourceServerResponse = { readonly ResourceServer: ResourceServerType }
export type CreateTermsRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly TermsName: TermsNameType; readonly TermsSource: TermsSourceType; readonly Enforcement: TermsEnforcementType; readonly Links?: LinksType | undefined }
export type CreateTermsResponse = { readonly Terms?: TermsType | undefined }
export type CreateUserImportJobRequest = { readonly JobName: UserImportJobNameType; readonly UserPoolId: UserPoolIdType; readonly CloudWatchLogsRoleArn: ArnType; readonly PasswordHashingAlgorithm?: PasswordHashingAlgorithmType | undefined }
export type CreateUserImportJobResponse = { readonly UserImportJob?: UserImportJobType | undefined }
export type CreateUserPoolClientRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientName: ClientNameType; readonly GenerateSecret?: GenerateSecret | undefined; readonly ClientSecret?: ClientSecretType | undefined; readonly RefreshTokenValidity?: RefreshTokenValidityType | undefined; readonly AccessTokenValidity?: AccessTokenValidityType | undefined; readonly IdTokenValidity?: IdTokenValidityType | undefined; readonly TokenValidityUnits?: TokenValidityUnitsType | undefined; readonly ReadAttributes?: ClientPermissionListType | undefined; readonly WriteAttributes?: ClientPermissionListType | undefined; readonly ExplicitAuthFlows?: ExplicitAuthFlowsListType | undefined; readonly SupportedIdentityProviders?: SupportedIdentityProvidersListType | undefined; readonly CallbackURLs?: CallbackURLsListType | undefined; readonly LogoutURLs?: LogoutURLsListType | undefined; readonly DefaultRedirectURI?: RedirectUrlType | undefined; readonly AllowedOAuthFlows?: OAuthFlowsType | undefined; readonly AllowedOAuthScopes?: ScopeListType | undefined; readonly AllowedOAuthFlowsUserPoolClient?: BooleanType | undefined; readonly AnalyticsConfiguration?: AnalyticsConfigurationType | undefined; readonly PreventUserExistenceErrors?: PreventUserExistenceErrorTypes | undefined; readonly EnableTokenRevocation?: WrappedBooleanType | undefined; readonly EnablePropagateAdditionalUserContextData?: WrappedBooleanType | undefined; readonly AuthSessionValidity?: AuthSessionValidityType | undefined; readonly RefreshTokenRotation?: RefreshTokenRotationType | undefined }
export type CreateUserPoolClientResponse = { readonly UserPoolClient?: UserPoolClientType | undefined }
export type CreateUserPoolDomainRequest = { readonly Domain: DomainType; readonly UserPoolId: UserPoolIdType; readonly ManagedLoginVersion?: WrappedIntegerType | undefined; readonly CustomDomainConfig?: CustomDomainConfigType | undefined; readonly Routing?: RoutingType | undefined }
export type CreateUserPoolDomainResponse = { readonly ManagedLoginVersion?: WrappedIntegerType | undefined; readonly CloudFrontDomain?: DomainType | undefined; readonly Routing?: RoutingType | undefined }
export type CreateUserPoolReplicaRequest = { readonly UserPoolId: UserPoolIdType; readonly RegionName: RegionNameType; readonly UserPoolTags?: UserPoolTagsType | undefined }
export type CreateUserPoolReplicaResponse = { readonly UserPoolReplica?: UserPoolReplicaType | undefined }
export type CreateUserPoolRequest = { readonly PoolName: UserPoolNameType; readonly Policies?: UserPoolPolicyType | undefined; readonly DeletionProtection?: DeletionProtectionType | undefined; readonly LambdaConfig?: LambdaConfigType | undefined; readonly AutoVerifiedAttributes?: VerifiedAttributesListType | undefined; readonly AliasAttributes?: AliasAttributesListType | undefined; readonly UsernameAttributes?: UsernameAttributesListType | undefined; readonly SmsVerificationMessage?: SmsVerificationMessageType | undefined; readonly EmailVerificationMessage?: EmailVerificationMessageType | undefined; readonly EmailVerificationSubject?: EmailVerificationSubjectType | undefined; readonly VerificationMessageTemplate?: VerificationMessageTemplateType | undefined; readonly SmsAuthenticationMessage?: SmsVerificationMessageType | undefined; readonly MfaConfiguration?: UserPoolMfaType | undefined; readonly UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined; readonly DeviceConfiguration?: DeviceConfigurationType | undefined; readonly EmailConfiguration?: EmailConfigurationType | undefined; readonly SmsConfiguration?: SmsConfigurationType | undefined; readonly UserPoolTags?: UserPoolTagsType | undefined; readonly AdminCreateUserConfig?: AdminCreateUserConfigType | undefined; readonly Schema?: SchemaAttributesListType | undefined; readonly UserPoolAddOns?: UserPoolAddOnsType | undefined; readonly UsernameConfiguration?: UsernameConfigurationType | undefined; readonly AccountRecoverySetting?: AccountRecoverySettingType | undefined; readonly UserPoolTier?: UserPoolTierType | undefined; readonly KeyConfiguration?: KeyConfigurationType | undefined; readonly IssuerConfiguration?: IssuerConfigurationType | undefined; readonly DcrConfiguration?: DcrConfigurationType | undefined; readonly AcrConfiguration?: AcrConfigurationType | undefined }
export type CreateUserPoolResponse = { readonly UserPool?: UserPoolType | undefined }
export type CustomAttributeNameType = string
export type CustomAttributesListType = readonly SchemaAttributeType[]
export type CustomDomainConfigType = { readonly CertificateArn: ArnType; readonly SecurityPolicy?: SecurityPolicyType | undefined }
export type CustomEmailLambdaVersionConfigType = { readonly LambdaVersion: CustomEmailSenderLambdaVersionType; readonly LambdaArn: ArnType }
export type CustomEmailSenderLambdaVersionType = 'V1_0'
export type CustomSMSLambdaVersionConfigType = { readonly LambdaVersion: CustomSMSSenderLambdaVersionType; readonly LambdaArn: ArnType }
export type CustomSMSSenderLambdaVersionType = 'V1_0'
export type DateType = number
export type DcrConfigurationType = { readonly EnableStatus?: StringType | undefined; readonly OpenDcrEnabled?: BooleanType | undefined; readonly AuthenticatedGrantTypes?: AuthenticatedGrantTypes | undefined; readonly OpenDcrGrantTypes?: OpenDcrGrantTypes | undefined; readonly AllowedScopes?: AllowedScopes | undefined }
export type DefaultEmailOptionType = 'CONFIRM_WITH_LINK' | 'CONFIRM_WITH_CODE'
export type DeleteGroupRequest = { readonly GroupName: GroupNameType; readonly UserPoolId: UserPoolIdType }
export type DeleteIdentityProviderRequest = { readonly UserPoolId: UserPoolIdType; readonly ProviderName: ProviderNameType }
export type DeleteManagedLoginBrandingRequest = { readonly ManagedLoginBrandingId: ManagedLoginBrandingIdType; readonly UserPoolId: UserPoolIdType }
export type DeleteResourceServerRequest = { readonly UserPoolId: UserPoolIdType; readonly Identifier: ResourceServerIdentifierType }
export type DeleteTermsRequest = { readonly TermsId: TermsIdType; readonly UserPoolId: UserPoolIdType }
export type DeleteUserAttributesRequest = { readonly UserAttributeNames: AttributeNameListType; readonly AccessToken: TokenModelType }
export type DeleteUserAttributesResponse = Readonly<Record<string, never>>
export type DeleteUserPoolClientRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType }
export type DeleteUserPoolClientSecretRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly ClientSecretId: ClientSecretIdType }
export type DeleteUserPoolClientSecretResponse = Readonly<Record<string, never>>
export type DeleteUserPoolDomainRequest = { readonly Domain: DomainType; readonly UserPoolId: UserPoolIdType }
export type DeleteUserPoolDomainResponse = Readonly<Record<string, never>>
export type DeleteUserPoolReplicaRequest = { readonly UserPoolId: UserPoolIdType; readonly RegionName: RegionNameType }
export type DeleteUserPoolReplicaResponse = { readonly UserPoolReplica?: UserPoolReplicaType | undefined }
export type DeleteUserPoolRequest = { readonly UserPoolId: UserPoolIdType }
export type DeleteUserRequest = { readonly AccessToken: TokenModelType }
export type DeleteWebAuthnCredentialRequest = { readonly AccessToken: TokenModelType; readonly CredentialId: StringType }
export type DeleteWebAuthnCredentialResponse = Readonly<Record<string, never>>
export type DeletionProtectionType = 'ACTIVE' | 'INACTIVE'
export type DeliveryMediumListType = readonly DeliveryMediumType[]
export type DeliveryMediumType = 'SMS' | 'EMAIL'
export type DescribeIdentityProviderRequest = { readonly UserPoolId: UserPoolIdType; readonly ProviderName: ProviderNameType }
export type DescribeIdentityProviderResponse = { readonly IdentityProvider: IdentityProviderType }
export type DescribeManagedLoginBrandingByClientRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly ReturnMergedResources?: BooleanType | undefined }
export type DescribeManagedLoginBrandingByClientResponse = { readonly ManagedLoginBranding?: ManagedLoginBrandingType | undefined }
export type DescribeManagedLoginBrandingRequest = { readonly UserPoolId: UserPoolIdType; readonly ManagedLoginBrandingId: ManagedLoginBrandingIdType; readonly ReturnMergedResources?: BooleanType | undefined }
export type DescribeManagedLoginBrandingResponse = { readonly ManagedLoginBranding?: ManagedLoginBrandingType | undefined }
export type DescribeResourceServerRequest = { readonly UserPoolId: UserPoolIdType; readonly Identifier: ResourceServerIdentifierType }
export type DescribeResourceServerResponse = { readonly ResourceServer: ResourceServerType }
export type DescribeRiskConfigurationRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId?: ClientIdType | undefined }
export type DescribeRiskConfigurationResponse = { readonly RiskConfiguration: RiskConfigurationType }
export type DescribeTermsByClientRequest = { readonly ClientId: ClientIdType; readonly UserPoolId: UserPoolIdType; readonly TermsName: TermsNameType }
export type DescribeTermsByClientResponse = { readonly Terms?: TermsType | undefined }
export type DescribeTermsRequest = { readonly TermsId: TermsIdType; readonly UserPoolId: UserPoolIdType }
export type DescribeTermsResponse = { readonly Terms?: TermsType | undefined }
export type DescribeUserImportJobRequest = { readonly UserPoolId: UserPoolIdType; readonly JobId: UserImportJobIdType }
export type DescribeUserImportJobResponse = { readonly UserImportJob?: UserImportJobType | undefined }
export type DescribeUserPoolClientRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType }
export type DescribeUserPoolClientResponse = { readonly UserPoolClient?: UserPoolClientType | undefined }
export type DescribeUserPoolDomainRequest = { readonly Domain: DomainType }
export type DescribeUserPoolDomainResponse = { readonly DomainDescription?: DomainDescriptionType | undefined }
export type DescribeUserPoolRequest = { readonly UserPoolId: UserPoolIdType }
export type DescribeUserPoolResponse = { readonly UserPool?: UserPoolType | undefined }
export type DescriptionType = string
export type DeviceConfigurationType = { readonly ChallengeRequiredOnNewDevice?: BooleanType | undefined; readonly DeviceOnlyRememberedOnUserPrompt?: BooleanType | undefined }
export type DeviceKeyType = string
export type DeviceListType = readonly DeviceType[]
export type DeviceNameType = string
export type DeviceRememberedStatusType = 'remembered' | 'not_remembered'
export type DeviceSecretVerifierConfigType = { readonly PasswordVerifier?: StringType | undefined; readonly Salt?: StringType | undefined }
export type DeviceType = { readonly DeviceKey?: DeviceKeyType | undefined; readonly DeviceAttributes?: AttributeListType | undefined; readonly DeviceCreateDate?: DateType | undefined; readonly DeviceLastModifiedDate?: DateType | undefined; readonly DeviceLastAuthenticatedDate?: DateType | undefined }
export type Document = unknown
export type DomainDescriptionType = { readonly UserPoolId?: UserPoolIdType | undefined; readonly AWSAccountId?: AWSAccountIdType | undefined; readonly Domain?: DomainType | undefined; readonly S3Bucket?: S3BucketType | undefined; readonly CloudFrontDistribution?: StringType | undefined; readonly Version?: DomainVersionType | undefined; readonly Status?: DomainStatusType | undefined; readonly CustomDomainConfig?: CustomDomainConfigType | undefined; readonly ManagedLoginVersion?: WrappedIntegerType | undefined; readonly Routing?: RoutingType | undefined }
export type DomainStatusType = 'CREATING' | 'DELETING' | 'UPDATING' | 'ACTIVE' | 'FAILED'
export type DomainType = string
export type DomainVersionType = string
export type EmailAddressType = string
export type EmailConfigurationType = { readonly SourceArn?: ArnType | undefined; readonly ReplyToEmailAddress?: EmailAddressType | undefined; readonly EmailSendingAccount?: EmailSendingAccountType | undefined; readonly From?: StringType | undefined; readonly ConfigurationSet?: SESConfigurationSet | undefined }
export type EmailInviteMessageType = string
export type EmailMfaConfigType = { readonly Message?: EmailMfaMessageType | undefined; readonly Subject?: EmailMfaSubjectType | undefined }
export type EmailMfaMessageType = string
export type EmailMfaSettingsType = { readonly Enabled?: BooleanType | undefined; readonly PreferredMfa?: BooleanType | undefined }
export type EmailMfaSubjectType = string
export type EmailNotificationBodyType = string
export type EmailNotificationSubjectType = string
export type EmailSendingAccountType = 'COGNITO_DEFAULT' | 'DEVELOPER'
export type EmailVerificationMessageByLinkType = string
export type EmailVerificationMessageType = string
export type EmailVerificationSubjectByLinkType = string
export type EmailVerificationSubjectType = string
export type EncryptionKeyArnType = string
export type EncryptionKeyType = 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KEY'
export type EumsSmsConfigurationType = { readonly CallerArn: ArnType; readonly ExternalId?: StringType | undefined; readonly OriginationIdentity?: StringType | undefined; readonly ConfigurationSetName?: StringType | undefined; readonly InEntityId?: StringType | undefined; readonly InTemplateId?: StringType | undefined; readonly Region?: RegionCodeType | undefined }
export type EventContextDataType = { readonly IpAddress?: StringType | undefined; readonly DeviceName?: StringType | undefined; readonly Timezone?: StringType | undefined; readonly City?: StringType | undefined; readonly Country?: StringType | undefined }
export type EventFeedbackType = { readonly FeedbackValue: FeedbackValueType; readonly Provider: StringType; readonly FeedbackDate?: DateType | undefined }
export type EventFilterType = 'SIGN_IN' | 'PASSWORD_CHANGE' | 'SIGN_UP'
export type EventFiltersType = readonly EventFilterType[]
export type EventIdType = string
export type EventResponseType = 'Pass' | 'Fail' | 'InProgress'
export type EventRiskType = { readonly RiskDecision?: RiskDecisionType | undefined; readonly RiskLevel?: RiskLevelType | undefined; readonly CompromisedCredentialsDetected?: WrappedBooleanType | undefined }
export type EventSourceName = 'userNotification' | 'userAuthEvents'
export type EventType = 'SignIn' | 'SignUp' | 'ForgotPassword' | 'PasswordChange' | 'ResendCode'
export type ExplicitAuthFlowsListType = readonly ExplicitAuthFlowsType[]
export type ExplicitAuthFlowsType = 'ADMIN_NO_SRP_AUTH' | 'CUSTOM_AUTH_FLOW_ONLY' | 'USER_PASSWORD_AUTH' | 'ALLOW_ADMIN_USER_PASSWORD_AUTH' | 'ALLOW_CUSTOM_AUTH' | 'ALLOW_USER_PASSWORD_AUTH' | 'ALLOW_USER_SRP_AUTH' | 'ALLOW_REFRESH_TOKEN_AUTH' | 'ALLOW_USER_AUTH'
export type FailoverType = { readonly SecondaryRegion: RegionNameType; readonly PrimaryRoute53HealthCheckId: HealthCheckIdType }
export type FeatureType = 'ENABLED' | 'DISABLED'
export type FeedbackValueType = 'Valid' | 'Invalid'
export type FirehoseConfigurationType = { readonly StreamArn?: ArnType | undefined }
export type ForceAliasCreation = boolean
export type ForgetDeviceRequest = { readonly AccessToken?: TokenModelType | undefined; readonly DeviceKey: DeviceKeyType }
export type ForgotPasswordRequest = { readonly ClientId: ClientIdType; readonly SecretHash?: SecretHashType | undefined; readonly UserContextData?: UserContextDataType | undefined; readonly Username: UsernameType; readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined }
export type ForgotPasswordResponse = { readonly CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined }
export type GenerateSecret = boolean
export type GetCSVHeaderRequest = { readonly UserPoolId: UserPoolIdType }
export type GetCSVHeaderResponse = { readonly UserPoolId?: UserPoolIdType | undefined; readonly CSVHeader?: ListOfStringTypes | undefined }
export type GetClientTokenRequest = { readonly ClientId: ClientIdType; readonly Secret: ClientSecretType; readonly Scopes?: ScopeListType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined }
export type GetClientTokenResponse = { readonly ClientAuthenticationResult?: ClientAuthenticationResultType | undefined }
export type GetDeviceRequest = { readonly DeviceKey: DeviceKeyType; readonly AccessToken?: TokenModelType | undefined }
export type GetDeviceResponse = { readonly Device: DeviceType }
export type GetGroupRequest = { readonly GroupName: GroupNameType; readonly UserPoolId: UserPoolIdType }
export type GetGroupResponse = { readonly Group?: GroupType | undefined }
export type GetIdentityProviderByIdentifierRequest = { readonly UserPoolId: UserPoolIdType; readonly IdpIdentifier: IdpIdentifierType }
export type GetIdentityProviderByIdentifierResponse = { readonly IdentityProvider: IdentityProviderType }
export type GetLogDeliveryConfigurationRequest = { readonly UserPoolId: UserPoolIdType }
export type GetLogDeliveryConfigurationResponse = { readonly LogDeliveryConfiguration?: LogDeliveryConfigurationType | undefined }
export type GetProvisionedLimitRequest = { readonly LimitDefinition: LimitDefinitionType }
export type GetProvisionedLimitResponse = { readonly Limit: LimitType }
export type GetSigningCertificateRequest = { readonly UserPoolId: UserPoolIdType }
export type GetSigningCertificateResponse = { readonly Certificate?: StringType | undefined }
export type GetTokensFromRefreshTokenRequest = { readonly RefreshToken: TokenModelType; readonly ClientId: ClientIdType; readonly ClientSecret?: ClientSecretType | undefined; readonly DeviceKey?: DeviceKeyType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined }
export type GetTokensFromRefreshTokenResponse = { readonly AuthenticationResult?: AuthenticationResultType | undefined }
export type GetUICustomizationRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId?: ClientIdType | undefined }
export type GetUICustomizationResponse = { readonly UICustomization: UICustomizationType }
export type GetUserAttributeVerificationCodeRequest = { readonly AccessToken: TokenModelType; readonly AttributeName: AttributeNameType; readonly ClientMetadata?: ClientMetadataType | undefined }
export type GetUserAttributeVerificationCodeResponse = { readonly CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined }
export type GetUserAuthFactorsRequest = { readonly AccessToken: TokenModelType }
export type GetUserAuthFactorsResponse = { readonly Username: UsernameType; readonly PreferredMfaSetting?: StringType | undefined; readonly UserMFASettingList?: UserMFASettingListType | undefined; readonly ConfiguredUserAuthFactors?: ConfiguredUserAuthFactorsListType | undefined }
export type GetUserPoolClientSessionConfigurationRequest = { readonly UserPoolId: StringType; readonly ClientId: ClientIdType }
export type GetUserPoolClientSessionConfigurationResponse = { readonly UserPoolId?: StringType | undefined; readonly ClientId?: ClientIdType | undefined; readonly SSOSession?: ClientSSOSessionConfigType | undefined }
export type GetUserPoolMfaConfigRequest = { readonly UserPoolId: UserPoolIdType }
export type GetUserPoolMfaConfigResponse = { readonly SmsMfaConfiguration?: SmsMfaConfigType | undefined; readonly SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined; readonly EmailMfaConfiguration?: EmailMfaConfigType | undefined; readonly MfaConfiguration?: UserPoolMfaType | undefined; readonly WebAuthnConfiguration?: WebAuthnConfigurationType | undefined }
export type GetUserPoolSessionConfigurationRequest = { readonly UserPoolId: StringType }
export type GetUserPoolSessionConfigurationResponse = { readonly UserPoolId?: StringType | undefined; readonly UserSessionTracking?: UserSessionTrackingType | undefined; readonly TokenSession?: UserPoolTokenSessionConfigType | undefined }
export type GetUserRequest = { readonly AccessToken: TokenModelType }
export type GetUserResponse = { readonly Username: UsernameType; readonly UserAttributes: AttributeListType; readonly MFAOptions?: MFAOptionListType | undefined; readonly PreferredMfaSetting?: StringType | undefined; readonly UserMFASettingList?: UserMFASettingListType | undefined }
export type GlobalSignOutRequest = { readonly AccessToken: TokenModelType }
export type GlobalSignOutResponse = Readonly<Record<string, never>>
export type GroupListType = readonly GroupType[]
export type GroupNameType = string
export type GroupType = { readonly GroupName?: GroupNameType | undefined; readonly UserPoolId?: UserPoolIdType | undefined; readonly Description?: DescriptionType | undefined; readonly RoleArn?: ArnType | undefined; readonly Precedence?: PrecedenceType | undefined; readonly LastModifiedDate?: DateType | undefined; readonly CreationDate?: DateType | undefined }
export type HealthCheckIdType = string
export type HexStringType = string
export type HttpHeader = { readonly headerName?: StringType | undefined; readonly headerValue?: StringType | undefined }
export type HttpHeaderList = readonly HttpHeader[]
export type IdTokenValidityType = number
export type IdentityProviderType = { readonly UserPoolId?: UserPoolIdType | undefined; readonly ProviderName?: ProviderNameType | undefined; readonly ProviderType?: IdentityProviderTypeType | undefined; readonly ProviderDetails?: ProviderDetailsType | undefined; readonly AttributeMapping?: AttributeMappingType | undefined; readonly IdpIdentifiers?: IdpIdentifiersListType | undefined; readonly LastModifiedDate?: DateType | undefined; readonly CreationDate?: DateType | undefined; readonly AcrMapping?: AcrMapping | undefined }
export type IdentityProviderTypeType = 'SAML' | 'Facebook' | 'Google' | 'LoginWithAmazon' | 'SignInWithApple' | 'OIDC'
export type IdpIdentifierType = string
export type IdpIdentifiersListType = readonly IdpIdentifierType[]
export type ImageFileType = string
export type ImageUrlType = string
export type InboundFederationLambdaType = { readonly LambdaVersion: InboundFederationLambdaVersionType; readonly LambdaArn: ArnType }
export type InboundFederationLambdaVersionType = 'V1_0'
export type InitiateAuthRequest = { readonly AuthFlow: AuthFlowType; readonly AuthParameters?: AuthParametersType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined; readonly ClientId: ClientIdType; readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined; readonly UserContextData?: UserContextDataType | undefined; readonly Session?: SessionType | undefined }
export type InitiateAuthResponse = { readonly ChallengeName?: ChallengeNameType | undefined; readonly Session?: SessionType | undefined; readonly ChallengeParameters?: ChallengeParametersType | undefined; readonly AuthenticationResult?: AuthenticationResultType | undefined; readonly AvailableChallenges?: AvailableChallengeListType | undefined }
export type IntegerType = number
export type InvalidParameterExceptionReasonCodeType = string
export type IssuerConfigurationType = { readonly Type?: IssuerType | undefined }
export type IssuerType = 'ORIGINAL' | 'UPDATED'
export type KeyConfigurationType = { readonly KeyType?: EncryptionKeyType | undefined; readonly KmsKeyArn?: EncryptionKeyArnType | undefined }
export type LambdaConfigType = { readonly PreSignUp?: ArnType | undefined; readonly CustomMessage?: ArnType | undefined; readonly PostConfirmation?: ArnType | undefined; readonly PreAuthentication?: ArnType | undefined; readonly PostAuthentication?: ArnType | undefined; readonly DefineAuthChallenge?: ArnType | undefined; readonly CreateAuthChallenge?: ArnType | undefined; readonly VerifyAuthChallengeResponse?: ArnType | undefined; readonly PreTokenGeneration?: ArnType | undefined; readonly UserMigration?: ArnType | undefined; readonly PreTokenGenerationConfig?: PreTokenGenerationVersionConfigType | undefined; readonly CustomSMSSender?: CustomSMSLambdaVersionConfigType | undefined; readonly CustomEmailSender?: CustomEmailLambdaVersionConfigType | undefined; readonly KMSKeyID?: ArnType | undefined; readonly InboundFederation?: InboundFederationLambdaType | undefined }
export type LanguageIdType = string
export type LimitClass = 'API_CATEGORY'
export type LimitDefinitionType = { readonly LimitClass: LimitClass; readonly Attributes: StringToStringMapType }
export type LimitType = { readonly LimitDefinition: LimitDefinitionType; readonly ProvisionedLimitValue: IntegerType; readonly FreeLimitValue: IntegerType }
export type LinkUrlType = string
export type LinksType = Readonly<Record<string, LinkUrlType>>
export type ListDevicesRequest = { readonly AccessToken: TokenModelType; readonly Limit?: QueryLimitType | undefined; readonly PaginationToken?: SearchPaginationTokenType | undefined }
export type ListDevicesResponse = { readonly Devices?: DeviceListType | undefined; readonly PaginationToken?: SearchPaginationTokenType | undefined }
export type ListGroupsRequest = { readonly UserPoolId: UserPoolIdType; readonly Limit?: QueryLimitType | undefined; readonly NextToken?: PaginationKey | undefined }
export type ListGroupsResponse = { readonly Groups?: GroupListType | undefined; readonly NextToken?: PaginationKey | undefined }
export type ListIdentityProvidersRequest = { readonly UserPoolId: UserPoolIdType; readonly MaxResults?: ListProvidersLimitType | undefined; readonly NextToken?: PaginationKeyType | undefined }
export type ListIdentityProvidersResponse = { readonly Providers: ProvidersListType; readonly NextToken?: PaginationKeyType | undefined }
export type ListOfStringTypes = readonly StringType[]
export type ListProvidersLimitType = number
export type ListResourceServersLimitType = number
export type ListResourceServersRequest = { readonly UserPoolId: UserPoolIdType; readonly MaxResults?: ListResourceServersLimitType | undefined; readonly NextToken?: PaginationKeyType | undefined }
export type ListResourceServersResponse = { readonly ResourceServers: ResourceServersListType; readonly NextToken?: PaginationKeyType | undefined }
export type ListTagsForResourceRequest = { readonly ResourceArn: ArnType }
export type ListTagsForResourceResponse = { readonly Tags?: UserPoolTagsType | undefined }
export type ListTermsRequest = { readonly UserPoolId: UserPoolIdType; readonly MaxResults?: ListTermsRequestMaxResultsInteger | undefined; readonly NextToken?: StringType | undefined }
export type ListTermsRequestMaxResultsInteger = number
export type ListTermsResponse = { readonly Terms: TermsDescriptionListType; readonly NextToken?: StringType | undefined }
export type ListUserImportJobsRequest = { readonly UserPoolId: UserPoolIdType; readonly MaxResults: PoolQueryLimitType; readonly PaginationToken?: PaginationKeyType | undefined }
export type ListUserImportJobsResponse = { readonly UserImportJobs?: UserImportJobsListType | undefined; readonly PaginationToken?: PaginationKeyType | undefined }
export type ListUserPoolClientSecretsRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly NextToken?: PaginationKey | undefined }
export type ListUserPoolClientSecretsResponse = { readonly ClientSecrets?: ClientSecretDescriptorListType | undefined; readonly NextToken?: PaginationKey | undefined }
export type ListUserPoolClientsRequest = { readonly UserPoolId: UserPoolIdType; readonly MaxResults?: QueryLimit | undefined; readonly NextToken?: PaginationKey | undefined; readonly ClientType?: ClientTypeType | undefined }
export type ListUserPoolClientsResponse = { readonly UserPoolClients?: UserPoolClientListType | undefined; readonly NextToken?: PaginationKey | undefined }
export type ListUserPoolReplicasRequest = { readonly UserPoolId: UserPoolIdType; readonly NextToken?: PaginationKeyType | undefined }
export type ListUserPoolReplicasResponse = { readonly UserPoolReplicas?: UserPoolReplicaListType | undefined; readonly NextToken?: PaginationKeyType | undefined }
export type ListUserPoolsRequest = { readonly NextToken?: PaginationKeyType | undefined; readonly MaxResults: PoolQueryLimitType }
export type ListUserPoolsResponse = { readonly UserPools?: UserPoolListType | undefined; readonly NextToken?: PaginationKeyType | undefined }
export type ListUserSessionsRequest = { readonly AccessToken: TokenModelType; readonly NextToken?: StringType | undefined }
export type ListUserSessionsResponse = { readonly Sessions?: SessionsListType | undefined; readonly NextToken?: StringType | undefined }
export type ListUsersInGroupRequest = { readonly UserPoolId: UserPoolIdType; readonly GroupName: GroupNameType; readonly Limit?: QueryLimitType | undefined; readonly NextToken?: PaginationKey | undefined }
export type ListUsersInGroupResponse = { readonly Users?: UsersListType | undefined; readonly NextToken?: PaginationKey | undefined }
export type ListUsersRequest = { readonly UserPoolId: UserPoolIdType; readonly AttributesToGet?: SearchedAttributeNamesListType | undefined; readonly Limit?: QueryLimitType | undefined; readonly PaginationToken?: SearchPaginationTokenType | undefined; readonly Filter?: UserFilterType | undefined }
export type ListUsersResponse = { readonly Users?: UsersListType | undefined; readonly PaginationToken?: SearchPaginationTokenType | undefined }
export type ListWebAuthnCredentialsRequest = { readonly AccessToken: TokenModelType; readonly NextToken?: PaginationKey | undefined; readonly MaxResults?: WebAuthnCredentialsQueryLimitType | undefined }
export type ListWebAuthnCredentialsResponse = { readonly Credentials: WebAuthnCredentialDescriptionListType; readonly NextToken?: PaginationKey | undefined }
export type LogConfigurationListType = readonly LogConfigurationType[]
export type LogConfigurationType = { readonly LogLevel: LogLevel; readonly EventSource: EventSourceName; readonly CloudWatchLogsConfiguration?: CloudWatchLogsConfigurationType | undefined; readonly S3Configuration?: S3ConfigurationType | undefined; readonly FirehoseConfiguration?: FirehoseConfigurationType | undefined }
export type LogDeliveryConfigurationType = { readonly UserPoolId: UserPoolIdType; readonly LogConfigurations: LogConfigurationListType }
export type LogLevel = 'ERROR' | 'INFO'
export type LogoutURLsListType = readonly RedirectUrlType[]
export type LongType = number
export type MFAOptionListType = readonly MFAOptionType[]
export type MFAOptionType = { readonly DeliveryMedium?: DeliveryMediumType | undefined; readonly AttributeName?: AttributeNameType | undefined }
export type ManagedLoginBrandingIdType = string
export type ManagedLoginBrandingType = { readonly ManagedLoginBrandingId?: ManagedLoginBrandingIdType | undefined; readonly UserPoolId?: UserPoolIdType | undefined; readonly UseCognitoProvidedValues?: BooleanType | undefined; readonly Settings?: Document | undefined; readonly Assets?: AssetListType | undefined; readonly CreationDate?: DateType | undefined; readonly LastModifiedDate?: DateType | undefined }
export type MessageActionType = 'RESEND' | 'SUPPRESS'
export type MessageTemplateType = { readonly SMSMessage?: SmsInviteMessageType | undefined; readonly EmailMessage?: EmailInviteMessageType | undefined; readonly EmailSubject?: EmailVerificationSubjectType | undefined }
export type MessageType = string
export type NewDeviceMetadataType = { readonly DeviceKey?: DeviceKeyType | undefined; readonly DeviceGroupKey?: StringType | undefined }
export type NotifyConfigurationType = { readonly From?: StringType | undefined; readonly ReplyTo?: StringType | undefined; readonly SourceArn: ArnType; readonly BlockEmail?: NotifyEmailType | undefined; readonly NoActionEmail?: NotifyEmailType | undefined; readonly MfaEmail?: NotifyEmailType | undefined }
export type NotifyEmailType = { readonly Subject: EmailNotificationSubjectType; readonly HtmlBody?: EmailNotificationBodyType | undefined; readonly TextBody?: EmailNotificationBodyType | undefined }
export type NumberAttributeConstraintsType = { readonly MinValue?: StringType | undefined; readonly MaxValue?: StringType | undefined }
export type OAuthFlowType = 'code' | 'implicit' | 'client_credentials'
export type OAuthFlowsType = readonly OAuthFlowType[]
export type OpenDcrGrantTypes = readonly StringType[]
export type OptionalArnType = string
export type PaginationKey = string
export type PaginationKeyType = string
export type PasswordHashingAlgorithmType = 'BCRYPT' | 'SCRYPT' | 'ARGON2ID' | 'PBKDF2_SHA256'
export type PasswordHistorySizeType = number
export type PasswordPolicyMinLengthType = number
export type PasswordPolicyType = { readonly MinimumLength?: PasswordPolicyMinLengthType | undefined; readonly RequireUppercase?: BooleanType | undefined; readonly RequireLowercase?: BooleanType | undefined; readonly RequireNumbers?: BooleanType | undefined; readonly RequireSymbols?: BooleanType | undefined; readonly PasswordHistorySize?: PasswordHistorySizeType | undefined; readonly TemporaryPasswordValidityDays?: TemporaryPasswordValidityDaysType | undefined }
export type PasswordType = string
export type PoolQueryLimitType = number
export type PreSignedUrlType = string
export type PreTokenGenerationLambdaVersionType = 'V1_0' | 'V2_0' | 'V3_0'
export type PreTokenGenerationVersionConfigType = { readonly LambdaVersion: PreTokenGenerationLambdaVersionType; readonly LambdaArn: ArnType }
export type PrecedenceType = number
export type PreventUserExistenceErrorTypes = 'LEGACY' | 'ENABLED'
export type PriorityType = number
export type ProviderDescription = { readonly ProviderName?: ProviderNameType | undefined; readonly ProviderType?: IdentityProviderTypeType | undefined; readonly LastModifiedDate?: DateType | undefined; readonly CreationDate?: DateType | undefined }
export type ProviderDetailsType = Readonly<Record<string, StringType>>
export type ProviderNameType = string
export type ProviderNameTypeV2 = string
export type ProviderUserIdentifierType = { readonly ProviderName?: ProviderNameType | undefined; readonly ProviderAttributeName?: StringType | undefined; readonly ProviderAttributeValue?: StringType | undefined }
export type ProvidersListType = readonly ProviderDescription[]
export type QueryLimit = number
export type QueryLimitType = number
export type RecoveryMechanismsType = readonly RecoveryOptionType[]
export type RecoveryOptionNameType = 'verified_email' | 'verified_phone_number' | 'admin_only'
export type RecoveryOptionType = { readonly Priority: PriorityType; readonly Name: RecoveryOptionNameType }
export type RedirectUrlType = string
export type RefreshTokenRotationType = { readonly Feature: FeatureType; readonly RetryGracePeriodSeconds?: RetryGracePeriodSecondsType | undefined }
export type RefreshTokenValidityType = number
export type RegionCodeType = string
export type RegionNameType = string
export type RelyingPartyIdType = string
export type ReplicaRegionsType = readonly StringType[]
export type ReplicaRoleType = 'PRIMARY' | 'SECONDARY'
export type ReplicaStatusType = 'CREATING' | 'ACTIVE' | 'INACTIVE' | 'DELETING'
export type ResendConfirmationCodeRequest = { readonly ClientId: ClientIdType; readonly SecretHash?: SecretHashType | undefined; readonly UserContextData?: UserContextDataType | undefined; readonly Username: UsernameType; readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined }
export type ResendConfirmationCodeResponse = { readonly CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined }
export type ResourceIdType = string
export type ResourceServerIdentifierType = string
export type ResourceServerManagedByType = 'COGNITO'
export type ResourceServerNameType = string
export type ResourceServerScopeDescriptionType = string
export type ResourceServerScopeListType = readonly ResourceServerScopeType[]
export type ResourceServerScopeNameType = string
export type ResourceServerScopeType = { readonly ScopeName: ResourceServerScopeNameType; readonly ScopeDescription: ResourceServerScopeDescriptionType }
export type ResourceServerType = { readonly UserPoolId?: UserPoolIdType | undefined; readonly Identifier?: ResourceServerIdentifierType | undefined; readonly Name?: ResourceServerNameType | undefined; readonly Scopes?: ResourceServerScopeListType | undefined; readonly ManagedBy?: ResourceServerManagedByType | undefined }
export type ResourceServersListType = readonly ResourceServerType[]
export type RespondToAuthChallengeRequest = { readonly ClientId: ClientIdType; readonly ChallengeName: ChallengeNameType; readonly Session?: SessionType | undefined; readonly ChallengeResponses?: ChallengeResponsesType | undefined; readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined; readonly UserContextData?: UserContextDataType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined }
export type RespondToAuthChallengeResponse = { readonly ChallengeName?: ChallengeNameType | undefined; readonly Session?: SessionType | undefined; readonly ChallengeParameters?: ChallengeParametersType | undefined; readonly AuthenticationResult?: AuthenticationResultType | undefined; readonly AvailableChallenges?: AvailableChallenges | undefined }
export type RetryGracePeriodSecondsType = number
export type RevokeAssociatedSessionsType = 'LINKED' | 'NONE'
export type RevokeTokenRequest = { readonly Token: TokenModelType; readonly ClientId: ClientIdType; readonly ClientSecret?: ClientSecretType | undefined; readonly RevokeAssociatedSessions?: RevokeAssociatedSessionsType | undefined }
export type RevokeTokenResponse = Readonly<Record<string, never>>
export type RevokeUserSessionRequest = { readonly AccessToken: TokenModelType; readonly SessionId: StringType; readonly RevokeAssociatedSessions?: RevokeAssociatedSessionsType | undefined }
export type RevokeUserSessionResponse = Readonly<Record<string, never>>
export type RiskConfigurationType = { readonly UserPoolId?: UserPoolIdType | undefined; readonly ClientId?: ClientIdType | undefined; readonly CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType | undefined; readonly AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType | undefined; readonly RiskExceptionConfiguration?: RiskExceptionConfigurationType | undefined; readonly LastModifiedDate?: DateType | undefined }
export type RiskDecisionType = 'NoRisk' | 'AccountTakeover' | 'Block'
export type RiskExceptionConfigurationType = { readonly BlockedIPRangeList?: BlockedIPRangeListType | undefined; readonly SkippedIPRangeList?: SkippedIPRangeListType | undefined }
export type RiskLevelType = 'Low' | 'Medium' | 'High'
export type RoutingType = { readonly Failover?: FailoverType | undefined }
export type S3ArnType = string
export type S3BucketType = string
export type S3ConfigurationType = { readonly BucketArn?: S3ArnType | undefined }
export type SESConfigurationSet = string
export type SMSMfaSettingsType = { readonly Enabled?: BooleanType | undefined; readonly PreferredMfa?: BooleanType | undefined }
export type SchemaAttributeType = { readonly Name?: CustomAttributeNameType | undefined; readonly AttributeDataType?: AttributeDataType | undefined; readonly DeveloperOnlyAttribute?: BooleanType | undefined; readonly Mutable?: BooleanType | undefined; readonly Required?: BooleanType | undefined; readonly NumberAttributeConstraints?: NumberAttributeConstraintsType | undefined; readonly StringAttributeConstraints?: StringAttributeConstraintsType | undefined }
export type SchemaAttributesListType = readonly SchemaAttributeType[]
export type ScopeListType = readonly ScopeType[]
export type ScopeType = string
export type SearchPaginationTokenType = string
export type SearchedAttributeNamesListType = readonly AttributeNameType[]
export type SecretCodeType = string
export type SecretHashType = string
export type SecurityPolicyType = 'TLS_V1' | 'TLS_V1_2_2021' | 'TLS_V1_3_2025'
export type SensitiveStringType = string
export type SessionDescriptionType = { readonly SessionId?: StringType | undefined; readonly SessionType?: SessionTypeType | undefined; readonly ClientId?: ClientIdType | undefined; readonly CreateDate?: DateType | undefined; readonly LastActiveDate?: DateType | undefined; readonly DeviceType?: StringType | undefined; readonly LastIPAddress?: SensitiveStringType | undefined; readonly LastLocation?: SessionLocationType | undefined; readonly OriginSessionId?: StringType | undefined; readonly IsCurrentSession?: BooleanType | undefined }
export type SessionLocationType = { readonly City?: StringType | undefined; readonly Country?: StringType | undefined }
export type SessionType = string
export type SessionTypeType = 'SSO' | 'TOKEN'
export type SessionsListType = readonly SessionDescriptionType[]
export type SetLogDeliveryConfigurationRequest = { readonly UserPoolId: UserPoolIdType; readonly LogConfigurations: LogConfigurationListType }
export type SetLogDeliveryConfigurationResponse = { readonly LogDeliveryConfiguration?: LogDeliveryConfigurationType | undefined }
export type SetRiskConfigurationRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId?: ClientIdType | undefined; readonly CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType | undefined; readonly AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType | undefined; readonly RiskExceptionConfiguration?: RiskExceptionConfigurationType | undefined }
export type SetRiskConfigurationResponse = { readonly RiskConfiguration: RiskConfigurationType }
export type SetUICustomizationRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId?: ClientIdType | undefined; readonly CSS?: CSSType | undefined; readonly ImageFile?: ImageFileType | undefined }
export type SetUICustomizationResponse = { readonly UICustomization: UICustomizationType }
export type SetUserMFAPreferenceRequest = { readonly SMSMfaSettings?: SMSMfaSettingsType | undefined; readonly SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined; readonly EmailMfaSettings?: EmailMfaSettingsType | undefined; readonly WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined; readonly AccessToken: TokenModelType }
export type SetUserMFAPreferenceResponse = Readonly<Record<string, never>>
export type SetUserPoolClientSessionConfigurationRequest = { readonly UserPoolId: StringType; readonly ClientId: ClientIdType; readonly SSOSession: ClientSSOSessionConfigType }
export type SetUserPoolClientSessionConfigurationResponse = { readonly UserPoolId?: StringType | undefined; readonly ClientId?: ClientIdType | undefined; readonly SSOSession?: ClientSSOSessionConfigType | undefined }
export type SetUserPoolMfaConfigRequest = { readonly UserPoolId: UserPoolIdType; readonly SmsMfaConfiguration?: SmsMfaConfigType | undefined; readonly SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined; readonly EmailMfaConfiguration?: EmailMfaConfigType | undefined; readonly MfaConfiguration?: UserPoolMfaType | undefined; readonly WebAuthnConfiguration?: WebAuthnConfigurationType | undefined }
export type SetUserPoolMfaConfigResponse = { readonly SmsMfaConfiguration?: SmsMfaConfigType | undefined; readonly SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined; readonly EmailMfaConfiguration?: EmailMfaConfigType | undefined; readonly MfaConfiguration?: UserPoolMfaType | undefined; readonly WebAuthnConfiguration?: WebAuthnConfigurationType | undefined }
export type SetUserPoolSessionConfigurationRequest = { readonly UserPoolId: StringType; readonly UserSessionTracking: UserSessionTrackingType; readonly TokenSession: UserPoolTokenSessionConfigType }
export type SetUserPoolSessionConfigurationResponse = { readonly UserPoolId?: StringType | undefined; readonly UserSessionTracking?: UserSessionTrackingType | undefined; readonly TokenSession?: UserPoolTokenSessionConfigType | undefined }
export type SetUserSettingsRequest = { readonly AccessToken: TokenModelType; readonly MFAOptions: MFAOptionListType }
export type SetUserSettingsResponse = Readonly<Record<string, never>>
export type SignInPolicyType = { readonly AllowedFirstAuthFactors?: AllowedFirstAuthFactorsListType | undefined }
export type SignUpRequest = { readonly ClientId: ClientIdType; readonly SecretHash?: SecretHashType | undefined; readonly Username: UsernameType; readonly Password?: PasswordType | undefined; readonly UserAttributes?: AttributeListType | undefined; readonly ValidationData?: AttributeListType | undefined; readonly AnalyticsMetadata?: AnalyticsMetadataType | undefined; readonly UserContextData?: UserContextDataType | undefined; readonly ClientMetadata?: ClientMetadataType | undefined }
export type SignUpResponse = { readonly UserConfirmed: BooleanType; readonly CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined; readonly UserSub: StringType; readonly Session?: SessionType | undefined }
export type SkippedIPRangeListType = readonly StringType[]
export type SmsConfigurationType = { readonly SnsCallerArn?: OptionalArnType | undefined; readonly ExternalId?: StringType | undefined; readonly SnsRegion?: RegionCodeType | undefined; readonly EumsSms?: EumsSmsConfigurationType | undefined }
export type SmsInviteMessageType = string
export type SmsMfaConfigType = { readonly SmsAuthenticationMessage?: SmsVerificationMessageType | undefined; readonly SmsConfiguration?: SmsConfigurationType | undefined }
export type SmsVerificationMessageType = string
export type SoftwareTokenMFAUserCodeType = string
export type SoftwareTokenMfaConfigType = { readonly Enabled?: BooleanType | undefined }
export type SoftwareTokenMfaSettingsType = { readonly Enabled?: BooleanType | undefined; readonly PreferredMfa?: BooleanType | undefined }
export type StartUserImportJobRequest = { readonly UserPoolId: UserPoolIdType; readonly JobId: UserImportJobIdType }
export type StartUserImportJobResponse = { readonly UserImportJob?: UserImportJobType | undefined }
export type StartWebAuthnRegistrationRequest = { readonly AccessToken: TokenModelType }
export type StartWebAuthnRegistrationResponse = { readonly CredentialCreationOptions: Document }
export type StatusType = 'Enabled' | 'Disabled'
export type StopUserImportJobRequest = { readonly UserPoolId: UserPoolIdType; readonly JobId: UserImportJobIdType }
export type StopUserImportJobResponse = { readonly UserImportJob?: UserImportJobType | undefined }
export type StringAttributeConstraintsType = { readonly MinLength?: StringType | undefined; readonly MaxLength?: StringType | undefined }
export type StringToStringMapType = Readonly<Record<string, StringType>>
export type StringType = string
export type SupportedIdentityProvidersListType = readonly ProviderNameType[]
export type TagKeysType = string
export type TagResourceRequest = { readonly ResourceArn: ArnType; readonly Tags: UserPoolTagsType }
export type TagResourceResponse = Readonly<Record<string, never>>
export type TagValueType = string
export type TemporaryPasswordValidityDaysType = number
export type TermsDescriptionListType = readonly TermsDescriptionType[]
export type TermsDescriptionType = { readonly TermsId: TermsIdType; readonly TermsName: TermsNameType; readonly Enforcement: TermsEnforcementType; readonly CreationDate: DateType; readonly LastModifiedDate: DateType }
export type TermsEnforcementType = 'NONE'
export type TermsIdType = string
export type TermsNameType = string
export type TermsSourceType = 'LINK'
export type TermsType = { readonly TermsId: TermsIdType; readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly TermsName: TermsNameType; readonly TermsSource: TermsSourceType; readonly Enforcement: TermsEnforcementType; readonly Links: LinksType; readonly CreationDate: DateType; readonly LastModifiedDate: DateType }
export type TimeUnitsType = 'seconds' | 'minutes' | 'hours' | 'days'
export type TokenModelType = string
export type TokenValidityUnitsType = { readonly AccessToken?: TimeUnitsType | undefined; readonly IdToken?: TimeUnitsType | undefined; readonly RefreshToken?: TimeUnitsType | undefined }
export type UICustomizationType = { readonly UserPoolId?: UserPoolIdType | undefined; readonly ClientId?: ClientIdType | undefined; readonly ImageUrl?: ImageUrlType | undefined; readonly CSS?: CSSType | undefined; readonly CSSVersion?: CSSVersionType | undefined; readonly LastModifiedDate?: DateType | undefined; readonly CreationDate?: DateType | undefined }
export type UntagResourceRequest = { readonly ResourceArn: ArnType; readonly TagKeys: UserPoolTagsListType }
export type UntagResourceResponse = Readonly<Record<string, never>>
export type UpdateAuthEventFeedbackRequest = { readonly UserPoolId: UserPoolIdType; readonly Username: UsernameType; readonly EventId: EventIdType; readonly FeedbackToken: TokenModelType; readonly FeedbackValue: FeedbackValueType }
export type UpdateAuthEventFeedbackResponse = Readonly<Record<string, never>>
export type UpdateDeviceStatusRequest = { readonly AccessToken: TokenModelType; readonly DeviceKey: DeviceKeyType; readonly DeviceRememberedStatus?: DeviceRememberedStatusType | undefined }
export type UpdateDeviceStatusResponse = Readonly<Record<string, never>>
export type UpdateGroupRequest = { readonly GroupName: GroupNameType; readonly UserPoolId: UserPoolIdType; readonly Description?: DescriptionType | undefined; readonly RoleArn?: ArnType | undefined; readonly Precedence?: PrecedenceType | undefined }
export type UpdateGroupResponse = { readonly Group?: GroupType | undefined }
export type UpdateIdentityProviderRequest = { readonly UserPoolId: UserPoolIdType; readonly ProviderName: ProviderNameType; readonly ProviderDetails?: ProviderDetailsType | undefined; readonly AttributeMapping?: AttributeMappingType | undefined; readonly IdpIdentifiers?: IdpIdentifiersListType | undefined; readonly AcrMapping?: AcrMapping | undefined }
export type UpdateIdentityProviderResponse = { readonly IdentityProvider: IdentityProviderType }
export type UpdateManagedLoginBrandingRequest = { readonly UserPoolId?: UserPoolIdType | undefined; readonly ManagedLoginBrandingId?: ManagedLoginBrandingIdType | undefined; readonly UseCognitoProvidedValues?: BooleanType | undefined; readonly Settings?: Document | undefined; readonly Assets?: AssetListType | undefined }
export type UpdateManagedLoginBrandingResponse = { readonly ManagedLoginBranding?: ManagedLoginBrandingType | undefined }
export type UpdateProvisionedLimitRequest = { readonly LimitDefinition: LimitDefinitionType; readonly RequestedLimitValue: IntegerType }
export type UpdateProvisionedLimitResponse = { readonly Limit: LimitType }
export type UpdateReplicaStatusType = 'ACTIVE' | 'INACTIVE'
export type UpdateResourceServerRequest = { readonly UserPoolId: UserPoolIdType; readonly Identifier: ResourceServerIdentifierType; readonly Name: ResourceServerNameType; readonly Scopes?: ResourceServerScopeListType | undefined }
export type UpdateResourceServerResponse = { readonly ResourceServer: ResourceServerType }
export type UpdateTermsRequest = { readonly TermsId: TermsIdType; readonly UserPoolId: UserPoolIdType; readonly TermsName?: TermsNameType | undefined; readonly TermsSource?: TermsSourceType | undefined; readonly Enforcement?: TermsEnforcementType | undefined; readonly Links?: LinksType | undefined }
export type UpdateTermsResponse = { readonly Terms?: TermsType | undefined }
export type UpdateUserAttributesRequest = { readonly UserAttributes: AttributeListType; readonly AccessToken: TokenModelType; readonly ClientMetadata?: ClientMetadataType | undefined }
export type UpdateUserAttributesResponse = { readonly CodeDeliveryDetailsList?: CodeDeliveryDetailsListType | undefined }
export type UpdateUserPoolClientRequest = { readonly UserPoolId: UserPoolIdType; readonly ClientId: ClientIdType; readonly ClientName?: ClientNameType | undefined; readonly RefreshTokenValidity?: RefreshTokenValidityType | undefined; readonly AccessTokenValidity?: AccessTokenValidityType | undefined; readonly IdTokenValidity?: IdTokenValidityType | undefined; readonly TokenValidityUnits?: TokenValidityUnitsType | undefined; readonly ReadAttributes?: ClientPermissionListType | undefined; readonly WriteAttributes?: ClientPermissionListType | undefined; readonly ExplicitAuthFlows?: ExplicitAuthFlowsListType | undefined; readonly SupportedIdentityProviders?: SupportedIdentityProvidersListType | undefined; readonly CallbackURLs?: CallbackURLsListType | undefined; readonly LogoutURLs?: LogoutURLsListType | undefined; readonly DefaultRedirectURI?: RedirectUrlType | undefined; readonly AllowedOAuthFlows?: OAuthFlowsType | undefined; readonly AllowedOAuthScopes?: ScopeListType | undefined; readonly AllowedOAuthFlowsUserPoolClient?: BooleanType | undefined; readonly AnalyticsConfiguration?: AnalyticsConfigurationType | undefined; readonly PreventUserExistenceErrors?: PreventUserExistenceErrorTypes | undefined; readonly EnableTokenRevocation?: WrappedBooleanType | undefined; readonly EnablePropagateAdditionalUserContextData?: WrappedBooleanType | undefined; readonly AuthSessionValidity?: AuthSessionValidityType | undefined; readonly RefreshTokenRotation?: RefreshTokenRotationType | undefined }
export type UpdateUserPoolClientResponse = { readonly UserPoolClient?: UserPoolClientType | undefined }
export type UpdateUserPoolDomainRequest = { readonly Domain: DomainType; readonly UserPoolId: UserPoolIdType; readonly ManagedLoginVersion?: WrappedIntegerType | undefined; readonly CustomDomainConfig?: CustomDomainConfigType | undefined; readonly Routing?: RoutingType | undefined }
export type UpdateUserPoolDomainResponse = { readonly ManagedLoginVersion?: WrappedIntegerType | undefined; readonly CloudFrontDomain?: DomainType | undefined; readonly Routing?: RoutingType | undefined }
export type UpdateUserPoolReplicaRequest = { readonly UserPoolId: UserPoolIdType; readonly RegionName: RegionNameType; readonly Status: UpdateReplicaStatusType }
export type UpdateUserPoolReplicaResponse = { readonly UserPoolReplica?: UserPoolReplicaType | undefined }
export type UpdateUserPoolRequest = { readonly UserPoolId: UserPoolIdType; readonly Policies?: UserPoolPolicyType | undefined; readonly DeletionProtection?: DeletionProtectionType | undefined; readonly LambdaConfig?: LambdaConfigType | undefined; readonly AutoVerifiedAttributes?: VerifiedAttributesListType | undefined; readonly SmsVerificationMessage?: SmsVerificationMessageType | undefined; readonly EmailVerificationMessage?: EmailVerificationMessageType | undefined; readonly EmailVerificationSubject?: EmailVerificationSubjectType | undefined; readonly VerificationMessageTemplate?: VerificationMessageTemplateType | undefined; readonly SmsAuthenticationMessage?: SmsVerificationMessageType | undefined; readonly UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined; readonly MfaConfiguration?: UserPoolMfaType | undefined; readonly DeviceConfiguration?: DeviceConfigurationType | undefined; readonly EmailConfiguration?: EmailConfigurationType | undefined; readonly SmsConfiguration?: SmsConfigurationType | undefined; readonly UserPoolTags?: UserPoolTagsType | undefined; readonly AdminCreateUserConfig?: AdminCreateUserConfigType | undefined; readonly UserPoolAddOns?: UserPoolAddOnsType | undefined; readonly AccountRecoverySetting?: AccountRecoverySettingType | undefined; readonly PoolName?: UserPoolNameType | undefined; readonly UserPoolTier?: UserPoolTierType | undefined; readonly KeyConfiguration?: KeyConfigurationType | undefined; readonly IssuerConfiguration?: IssuerConfigurationType | undefined; readonly DcrConfiguration?: DcrConfigurationType | undefined; readonly AcrConfiguration?: AcrConfigurationType | undefined }
export type UpdateUserPoolResponse = Readonly<Record<string, never>>
export type UserAttributeUpdateSettingsType = { readonly AttributesRequireVerificationBeforeUpdate?: AttributesRequireVerificationBeforeUpdateType | undefined }
export type UserContextDataType = { readonly IpAddress?: StringType | undefined; readonly EncodedData?: StringType | undefined }
export type UserFilterType = string
export type UserImportJobIdType = string
export type UserImportJobNameType = string
export type UserImportJobStatusType = 'Created' | 'Pending' | 'InProgress' | 'Stopping' | 'Expired' | 'Stopped' | 'Failed' | 'Succeeded'
export type UserImportJobType = { readonly JobName?: UserImportJobNameType | undefined; readonly JobId?: UserImportJobIdType | undefined; readonly UserPoolId?: UserPoolIdType | undefined; readonly PreSignedUrl?: PreSignedUrlType | undefined; readonly CreationDate?: DateType | undefined; readonly StartDate?: DateType | undefined; readonly CompletionDate?: DateType | undefined; readonly Status?: UserImportJobStatusType | undefined; readonly CloudWatchLogsRoleArn?: ArnType | undefined; readonly ImportedUsers?: LongType | undefined; readonly SkippedUsers?: LongType | undefined; readonly FailedUsers?: LongType | undefined; readonly CompletionMessage?: CompletionMessageType | undefined; readonly PasswordHashingAlgorithm?: PasswordHashingAlgorithmType | undefined }
export type UserImportJobsListType = readonly UserImportJobType[]
export type UserMFASettingListType = readonly StringType[]
export type UserPoolAddOnsType = { readonly AdvancedSecurityMode: AdvancedSecurityModeType; readonly AdvancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlowsType | undefined }
export type UserPoolClientDescription = { readonly ClientId?: ClientIdType | undefined; readonly UserPoolId?: UserPoolIdType | undefined; readonly ClientName?: ClientNameType | undefined }
export type UserPoolClientListType = readonly UserPoolClientDescription[]
export type UserPoolClientType = { readonly UserPoolId?: UserPoolIdType | undefined; readonly ClientName?: ClientNameType | undefined; readonly ClientId?: ClientIdType | undefined; readonly ClientSecret?: ClientSecretType | undefined; readonly LastModifiedDate?: DateType | undefined; readonly CreationDate?: DateType | undefined; readonly RefreshTokenValidity?: RefreshTokenValidityType | undefined; readonly AccessTokenValidity?: AccessTokenValidityType | undefined; readonly IdTokenValidity?: IdTokenValidityType | undefined; readonly TokenValidityUnits?: TokenValidityUnitsType | undefined; readonly ReadAttributes?: ClientPermissionListType | undefined; readonly WriteAttributes?: ClientPermissionListType | undefined; readonly ExplicitAuthFlows?: ExplicitAuthFlowsListType | undefined; readonly SupportedIdentityProviders?: SupportedIdentityProvidersListType | undefined; readonly CallbackURLs?: CallbackURLsListType | undefined; readonly LogoutURLs?: LogoutURLsListType | undefined; readonly DefaultRedirectURI?: RedirectUrlType | undefined; readonly AllowedOAuthFlows?: OAuthFlowsType | undefined; readonly AllowedOAuthScopes?: ScopeListType | undefined; readonly AllowedOAuthFlowsUserPoolClient?: BooleanType | undefined; readonly AnalyticsConfiguration?: AnalyticsConfigurationType | undefined; readonly PreventUserExistenceErrors?: PreventUserExistenceErrorTypes | undefined; readonly EnableTokenRevocation?: WrappedBooleanType | undefined; readonly EnablePropagateAdditionalUserContextData?: WrappedBooleanType | undefined; readonly AuthSessionValidity?: AuthSessionValidityType | undefined; readonly RefreshTokenRotation?: RefreshTokenRotationType | undefined; readonly ClientType?: ClientTypeType | undefined }
export type UserPoolDescriptionType = { readonly Id?: UserPoolIdType | undefined; readonly Name?: UserPoolNameType | undefined; readonly LambdaConfig?: LambdaConfigType | undefined; readonly Status?: StatusType | undefined; readonly LastModifiedDate?: DateType | undefined; readonly CreationDate?: DateType | undefined; readonly ReplicaRegions?: ReplicaRegionsType | undefined }
export type UserPoolIdType = string
export type UserPoolListType = readonly UserPoolDescriptionType[]
export type UserPoolMfaType = 'OFF' | 'ON' | 'OPTIONAL'
export type UserPoolNameType = string
export type UserPoolPolicyType = { readonly PasswordPolicy?: PasswordPolicyType | undefined; readonly SignInPolicy?: SignInPolicyType | undefined }
export type UserPoolReplicaListType = readonly UserPoolReplicaType[]
export type UserPoolReplicaType = { readonly RegionName?: RegionNameType | undefined; readonly Status?: ReplicaStatusType | undefined; readonly Role?: ReplicaRoleType | undefined; readonly UserPoolArn?: ArnType | undefined }
export type UserPoolTagsListType = readonly TagKeysType[]
export type UserPoolTagsType = Readonly<Record<string, TagValueType>>
export type UserPoolTierType = 'LITE' | 'ESSENTIALS' | 'PLUS'
export type UserPoolTokenSessionConfigType = { readonly MaxPerUser: IntegerType }
export type UserPoolType = { readonly Id?: UserPoolIdType | undefined; readonly Name?: UserPoolNameType | undefined; readonly Policies?: UserPoolPolicyType | undefined; readonly DeletionProtection?: DeletionProtectionType | undefined; readonly LambdaConfig?: LambdaConfigType | undefined; readonly Status?: StatusType | undefined; readonly LastModifiedDate?: DateType | undefined; readonly CreationDate?: DateType | undefined; readonly SchemaAttributes?: SchemaAttributesListType | undefined; readonly AutoVerifiedAttributes?: VerifiedAttributesListType | undefined; readonly AliasAttributes?: AliasAttributesListType | undefined; readonly UsernameAttributes?: UsernameAttributesListType | undefined; readonly SmsVerificationMessage?: SmsVerificationMessageType | undefined; readonly EmailVerificationMessage?: EmailVerificationMessageType | undefined; readonly EmailVerificationSubject?: EmailVerificationSubjectType | undefined; readonly VerificationMessageTemplate?: VerificationMessageTemplateType | undefined; readonly SmsAuthenticationMessage?: SmsVerificationMessageType | undefined; readonly UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined; readonly MfaConfiguration?: UserPoolMfaType | undefined; readonly DeviceConfiguration?: DeviceConfigurationType | undefined; readonly EstimatedNumberOfUsers?: IntegerType | undefined; readonly EmailConfiguration?: EmailConfigurationType | undefined; readonly SmsConfiguration?: SmsConfigurationType | undefined; readonly UserPoolTags?: UserPoolTagsType | undefined; readonly SmsConfigurationFailure?: StringType | undefined; readonly EmailConfigurationFailure?: StringType | undefined; readonly Domain?: DomainType | undefined; readonly CustomDomain?: DomainType | undefined; readonly AdminCreateUserConfig?: AdminCreateUserConfigType | undefined; readonly UserPoolAddOns?: UserPoolAddOnsType | undefined; readonly UsernameConfiguration?: UsernameConfigurationType | undefined; readonly Arn?: ArnType | undefined; readonly AccountRecoverySetting?: AccountRecoverySettingType | undefined; readonly UserPoolTier?: UserPoolTierType | undefined; readonly KeyConfiguration?: KeyConfigurationType | undefined; readonly IssuerConfiguration?: IssuerConfigurationType | undefined; readonly DcrConfiguration?: DcrConfigurationType | undefined; readonly AcrConfiguration?: AcrConfigurationType | undefined }
export type UserSessionTrackingType = 'DISABLED' | 'ENABLED'
export type UserStatusType = 'UNCONFIRMED' | 'CONFIRMED' | 'ARCHIVED' | 'COMPROMISED' | 'UNKNOWN' | 'RESET_REQUIRED' | 'FORCE_CHANGE_PASSWORD' | 'EXTERNAL_PROVIDER'
export type UserType = { readonly Username?: UsernameType | undefined; readonly Attributes?: AttributeListType | undefined; readonly UserCreateDate?: DateType | undefined; readonly UserLastModifiedDate?: DateType | undefined; readonly Enabled?: BooleanType | undefined; readonly UserStatus?: UserStatusType | undefined; readonly MFAOptions?: MFAOptionListType | undefined }
export type UserVerificationType = 'required' | 'preferred'
export type UsernameAttributeType = 'phone_number' | 'email'
export type UsernameAttributesListType = readonly UsernameAttributeType[]
export type UsernameConfigurationType = { readonly CaseSensitive: WrappedBooleanType }
export type UsernameType = string
export type UsersListType = readonly UserType[]
export type VerificationMessageTemplateType = { readonly SmsMessage?: SmsVerificationMessageType | undefined; readonly EmailMessage?: EmailVerificationMessageType | undefined; readonly EmailSubject?: EmailVerificationSubjectType | undefined; readonly EmailMessageByLink?: EmailVerificationMessageByLinkType | undefined; readonly EmailSubjectByLink?: EmailVerificationSubjectByLinkType | undefined; readonly DefaultEmailOption?: DefaultEmailOptionType | undefined }
export type VerifiedAttributeType = 'phone_number' | 'email'
export type VerifiedAttributesListType = readonly VerifiedAttributeType[]
export type VerifySoftwareTokenRequest = { readonly AccessToken?: TokenModelType | undefined; readonly Session?: SessionType | undefined; readonly UserCode: SoftwareTokenMFAUserCodeType; readonly FriendlyDeviceName?: StringType | undefined }
export type VerifySoftwareTokenResponse = { readonly Status?: VerifySoftwareTokenResponseType | undefined; readonly Session?: SessionType | undefined }
export type VerifySoftwareTokenResponseType = 'SUCCESS' | 'ERROR'
export type VerifyUserAttributeRequest = { readonly AccessToken: TokenModelType; readonly AttributeName: AttributeNameType; readonly Code: ConfirmationCodeType }
export type VerifyUserAttributeResponse = Readonly<Record<string, never>>
export type WebAuthnAuthenticatorAttachmentType = string
export type WebAuthnAuthenticatorTransportType = string
export type WebAuthnAuthenticatorTransportsList = readonly WebAuthnAuthenticatorTransportType[]
export type WebAuthnConfigurationType = { readonly RelyingPartyId?: RelyingPartyIdType | undefined; readonly UserVerification?: UserVerificationType | undefined; readonly FactorConfiguration?: WebAuthnFactorConfigurationType | undefined }
export type WebAuthnCredentialDescription = { readonly CredentialId: StringType; readonly FriendlyCredentialName: StringType; readonly RelyingPartyId: StringType; readonly AuthenticatorAttachment?: WebAuthnAuthenticatorAttachmentType | undefined; readonly AuthenticatorTransports: WebAuthnAuthenticatorTransportsList; readonly CreatedAt: DateType }
export type WebAuthnCredentialDescriptionListType = readonly WebAuthnCredentialDescription[]
export type WebAuthnCredentialsQueryLimitType = number
export type WebAuthnFactorConfigurationType = 'SINGLE_FACTOR' | 'MULTI_FACTOR_WITH_USER_VERIFICATION'
export type WebAuthnMfaSettingsType = { readonly Enabled?: BooleanType | undefined }
export type WrappedBooleanType = boolean
export type WrappedIntegerType = number

export type ErrorName = 'AccessDeniedException' | 'AliasExistsException' | 'CodeDeliveryFailureException' | 'CodeMismatchException' | 'ConcurrentModificationException' | 'DeviceKeyExistsException' | 'DuplicateProviderException' | 'EnableSoftwareTokenMFAException' | 'ExpiredCodeException' | 'FeatureUnavailableInTierException' | 'ForbiddenException' | 'GroupExistsException' | 'InternalErrorException' | 'InternalServerException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidLambdaResponseException' | 'InvalidOAuthFlowException' | 'InvalidParameterException' | 'InvalidPasswordException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidUserPoolConfigurationException' | 'LimitExceededException' | 'MFAMethodNotFoundException' | 'ManagedLoginBrandingExistsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'PasswordHistoryPolicyViolationException' | 'PasswordResetRequiredException' | 'PreconditionNotMetException' | 'RefreshTokenReuseException' | 'ResourceNotFoundException' | 'ScopeDoesNotExistException' | 'ServiceQuotaExceededException' | 'SoftwareTokenMFANotFoundException' | 'TermsExistsException' | 'TierChangeNotAllowedException' | 'TooManyFailedAttemptsException' | 'TooManyRequestsException' | 'UnauthorizedException' | 'UnexpectedLambdaException' | 'UnsupportedIdentityProviderException' | 'UnsupportedOperationException' | 'UnsupportedTokenTypeException' | 'UnsupportedUserStateException' | 'UserImportInProgressException' | 'UserLambdaValidationException' | 'UserNotConfirmedException' | 'UserNotFoundException' | 'UserPoolAddOnNotEnabledException' | 'UserPoolTaggingException' | 'UsernameExistsException' | 'WebAuthnChallengeNotFoundException' | 'WebAuthnClientMismatchException' | 'WebAuthnConfigurationMissingException' | 'WebAuthnCredentialNotSupportedException' | 'WebAuthnNotEnabledException' | 'WebAuthnOriginNotAllowedException' | 'WebAuthnRelyingPartyMismatchException'

export interface OperationTable {
  AddCustomAttributes: { input: AddCustomAttributesRequest; output: AddCustomAttributesResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'UserImportInProgressException' | 'InternalErrorException' }
  AddUserPoolClientSecret: { input: AddUserPoolClientSecretRequest; output: AddUserPoolClientSecretResponse; error: 'InvalidParameterException' | 'InternalServerException' | 'TooManyRequestsException' | 'LimitExceededException' | 'AccessDeniedException' | 'ResourceNotFoundException' }
  AdminAddUserToGroup: { input: AdminAddUserToGroupRequest; output: Record<string, never>; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminConfirmSignUp: { input: AdminConfirmSignUpRequest; output: AdminConfirmSignUpResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'TooManyFailedAttemptsException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminCreateUser: { input: AdminCreateUserRequest; output: AdminCreateUserResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UserNotFoundException' | 'UsernameExistsException' | 'InvalidPasswordException' | 'CodeDeliveryFailureException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'PreconditionNotMetException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UnsupportedUserStateException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'AliasExistsException' }
  AdminDeleteSoftwareToken: { input: AdminDeleteSoftwareTokenRequest; output: AdminDeleteSoftwareTokenResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminDeleteUser: { input: AdminDeleteUserRequest; output: Record<string, never>; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminDeleteUserAttributes: { input: AdminDeleteUserAttributesRequest; output: AdminDeleteUserAttributesResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminDisableProviderForUser: { input: AdminDisableProviderForUserRequest; output: AdminDisableProviderForUserResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'AliasExistsException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminDisableUser: { input: AdminDisableUserRequest; output: AdminDisableUserResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminEnableUser: { input: AdminEnableUserRequest; output: AdminEnableUserResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminForgetDevice: { input: AdminForgetDeviceRequest; output: Record<string, never>; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'UserNotFoundException' | 'InternalErrorException' }
  AdminGetDevice: { input: AdminGetDeviceRequest; output: AdminGetDeviceResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'NotAuthorizedException' }
  AdminGetUser: { input: AdminGetUserRequest; output: AdminGetUserResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminGetUserAuthFactors: { input: AdminGetUserAuthFactorsRequest; output: AdminGetUserAuthFactorsResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'TooManyRequestsException' | 'UserNotFoundException' | 'InternalErrorException' }
  AdminInitiateAuth: { input: AdminInitiateAuthRequest; output: AdminInitiateAuthResponse; error: 'ResourceNotFoundException' | 'UnsupportedOperationException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' | 'UnexpectedLambdaException' | 'InvalidUserPoolConfigurationException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'MFAMethodNotFoundException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' }
  AdminLinkProviderForUser: { input: AdminLinkProviderForUserRequest; output: AdminLinkProviderForUserResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'AliasExistsException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminListDevices: { input: AdminListDevicesRequest; output: AdminListDevicesResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'NotAuthorizedException' }
  AdminListGroupsForUser: { input: AdminListGroupsForUserRequest; output: AdminListGroupsForUserResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminListUserAuthEvents: { input: AdminListUserAuthEventsRequest; output: AdminListUserAuthEventsResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'UserPoolAddOnNotEnabledException' | 'InternalErrorException' }
  AdminListUserSessions: { input: AdminListUserSessionsRequest; output: AdminListUserSessionsResponse; error: 'InternalErrorException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'UserNotFoundException' }
  AdminRemoveUserFromGroup: { input: AdminRemoveUserFromGroupRequest; output: Record<string, never>; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminResetUserPassword: { input: AdminResetUserPasswordRequest; output: AdminResetUserPasswordResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'UserNotFoundException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminRespondToAuthChallenge: { input: AdminRespondToAuthChallengeRequest; output: AdminRespondToAuthChallengeResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'UnexpectedLambdaException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'InvalidUserPoolConfigurationException' | 'InternalErrorException' | 'MFAMethodNotFoundException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'AliasExistsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'SoftwareTokenMFANotFoundException' | 'OperationNotEnabledException' }
  AdminRevokeUserSession: { input: AdminRevokeUserSessionRequest; output: AdminRevokeUserSessionResponse; error: 'InternalErrorException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'UserNotFoundException' }
  AdminSetUserMFAPreference: { input: AdminSetUserMFAPreferenceRequest; output: AdminSetUserMFAPreferenceResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminSetUserPassword: { input: AdminSetUserPasswordRequest; output: AdminSetUserPasswordResponse; error: 'ResourceNotFoundException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'InternalErrorException' | 'TooManyRequestsException' | 'InvalidParameterException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'OperationNotEnabledException' }
  AdminSetUserSettings: { input: AdminSetUserSettingsRequest; output: AdminSetUserSettingsResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminUpdateAuthEventFeedback: { input: AdminUpdateAuthEventFeedbackRequest; output: AdminUpdateAuthEventFeedbackResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'UserPoolAddOnNotEnabledException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AdminUpdateDeviceStatus: { input: AdminUpdateDeviceStatusRequest; output: AdminUpdateDeviceStatusResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'UserNotFoundException' | 'InternalErrorException' }
  AdminUpdateUserAttributes: { input: AdminUpdateUserAttributesRequest; output: AdminUpdateUserAttributesResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'AliasExistsException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'InternalErrorException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'OperationNotEnabledException' }
  AdminUserGlobalSignOut: { input: AdminUserGlobalSignOutRequest; output: AdminUserGlobalSignOutResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  AssociateSoftwareToken: { input: AssociateSoftwareTokenRequest; output: AssociateSoftwareTokenResponse; error: 'ConcurrentModificationException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'SoftwareTokenMFANotFoundException' | 'ForbiddenException' | 'OperationNotEnabledException' }
  ChangePassword: { input: ChangePasswordRequest; output: ChangePasswordResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  CompleteWebAuthnRegistration: { input: CompleteWebAuthnRegistrationRequest; output: CompleteWebAuthnRegistrationResponse; error: 'ForbiddenException' | 'InternalErrorException' | 'InvalidParameterException' | 'LimitExceededException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'WebAuthnNotEnabledException' | 'WebAuthnChallengeNotFoundException' | 'WebAuthnRelyingPartyMismatchException' | 'WebAuthnClientMismatchException' | 'WebAuthnOriginNotAllowedException' | 'PasswordResetRequiredException' | 'WebAuthnCredentialNotSupportedException' | 'OperationNotEnabledException' }
  ConfirmDevice: { input: ConfirmDeviceRequest; output: ConfirmDeviceResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'InvalidPasswordException' | 'InvalidLambdaResponseException' | 'UsernameExistsException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'InternalErrorException' | 'OperationNotEnabledException' | 'DeviceKeyExistsException' | 'ForbiddenException' }
  ConfirmForgotPassword: { input: ConfirmForgotPasswordRequest; output: ConfirmForgotPasswordResponse; error: 'ResourceNotFoundException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidParameterException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'NotAuthorizedException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'TooManyFailedAttemptsException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  ConfirmSignUp: { input: ConfirmSignUpRequest; output: ConfirmSignUpResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'TooManyFailedAttemptsException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'InvalidLambdaResponseException' | 'AliasExistsException' | 'TooManyRequestsException' | 'LimitExceededException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  CreateGroup: { input: CreateGroupRequest; output: CreateGroupResponse; error: 'InvalidParameterException' | 'GroupExistsException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'LimitExceededException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  CreateIdentityProvider: { input: CreateIdentityProviderRequest; output: CreateIdentityProviderResponse; error: 'InvalidParameterException' | 'DuplicateProviderException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'LimitExceededException' | 'InternalErrorException' }
  CreateManagedLoginBranding: { input: CreateManagedLoginBrandingRequest; output: CreateManagedLoginBrandingResponse; error: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'ManagedLoginBrandingExistsException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  CreateResourceServer: { input: CreateResourceServerRequest; output: CreateResourceServerResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  CreateTerms: { input: CreateTermsRequest; output: CreateTermsResponse; error: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'TermsExistsException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  CreateUserImportJob: { input: CreateUserImportJobRequest; output: CreateUserImportJobResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'PreconditionNotMetException' | 'NotAuthorizedException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  CreateUserPool: { input: CreateUserPoolRequest; output: CreateUserPoolResponse; error: 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'NotAuthorizedException' | 'UserPoolTaggingException' | 'InternalErrorException' | 'TierChangeNotAllowedException' | 'FeatureUnavailableInTierException' }
  CreateUserPoolClient: { input: CreateUserPoolClientRequest; output: CreateUserPoolClientResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'LimitExceededException' | 'NotAuthorizedException' | 'ScopeDoesNotExistException' | 'InvalidOAuthFlowException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'FeatureUnavailableInTierException' }
  CreateUserPoolDomain: { input: CreateUserPoolDomainRequest; output: CreateUserPoolDomainResponse; error: 'InvalidParameterException' | 'NotAuthorizedException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InternalErrorException' | 'OperationNotEnabledException' | 'FeatureUnavailableInTierException' }
  CreateUserPoolReplica: { input: CreateUserPoolReplicaRequest; output: CreateUserPoolReplicaResponse; error: 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'NotAuthorizedException' | 'UserPoolTaggingException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ResourceNotFoundException' | 'FeatureUnavailableInTierException' }
  DeleteGroup: { input: DeleteGroupRequest; output: Record<string, never>; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DeleteIdentityProvider: { input: DeleteIdentityProviderRequest; output: Record<string, never>; error: 'InvalidParameterException' | 'UnsupportedIdentityProviderException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  DeleteManagedLoginBranding: { input: DeleteManagedLoginBrandingRequest; output: Record<string, never>; error: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DeleteResourceServer: { input: DeleteResourceServerRequest; output: Record<string, never>; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DeleteTerms: { input: DeleteTermsRequest; output: Record<string, never>; error: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DeleteUser: { input: DeleteUserRequest; output: Record<string, never>; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  DeleteUserAttributes: { input: DeleteUserAttributesRequest; output: DeleteUserAttributesResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  DeleteUserPool: { input: DeleteUserPoolRequest; output: Record<string, never>; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserImportInProgressException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DeleteUserPoolClient: { input: DeleteUserPoolClientRequest; output: Record<string, never>; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'ConcurrentModificationException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DeleteUserPoolClientSecret: { input: DeleteUserPoolClientSecretRequest; output: DeleteUserPoolClientSecretResponse; error: 'InvalidParameterException' | 'InternalServerException' | 'TooManyRequestsException' | 'LimitExceededException' | 'ResourceNotFoundException' }
  DeleteUserPoolDomain: { input: DeleteUserPoolDomainRequest; output: DeleteUserPoolDomainResponse; error: 'NotAuthorizedException' | 'InvalidParameterException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DeleteUserPoolReplica: { input: DeleteUserPoolReplicaRequest; output: DeleteUserPoolReplicaResponse; error: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ResourceNotFoundException' }
  DeleteWebAuthnCredential: { input: DeleteWebAuthnCredentialRequest; output: DeleteWebAuthnCredentialResponse; error: 'ForbiddenException' | 'InternalErrorException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'NotAuthorizedException' | 'ResourceNotFoundException' | 'OperationNotEnabledException' }
  DescribeIdentityProvider: { input: DescribeIdentityProviderRequest; output: DescribeIdentityProviderResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  DescribeManagedLoginBranding: { input: DescribeManagedLoginBrandingRequest; output: DescribeManagedLoginBrandingResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DescribeManagedLoginBrandingByClient: { input: DescribeManagedLoginBrandingByClientRequest; output: DescribeManagedLoginBrandingByClientResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DescribeResourceServer: { input: DescribeResourceServerRequest; output: DescribeResourceServerResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DescribeRiskConfiguration: { input: DescribeRiskConfigurationRequest; output: DescribeRiskConfigurationResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserPoolAddOnNotEnabledException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DescribeTerms: { input: DescribeTermsRequest; output: DescribeTermsResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DescribeTermsByClient: { input: DescribeTermsByClientRequest; output: DescribeTermsByClientResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DescribeUserImportJob: { input: DescribeUserImportJobRequest; output: DescribeUserImportJobResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DescribeUserPool: { input: DescribeUserPoolRequest; output: DescribeUserPoolResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserPoolTaggingException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  DescribeUserPoolClient: { input: DescribeUserPoolClientRequest; output: DescribeUserPoolClientResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'NotAuthorizedException' | 'InternalErrorException' }
  DescribeUserPoolDomain: { input: DescribeUserPoolDomainRequest; output: DescribeUserPoolDomainResponse; error: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  ForgetDevice: { input: ForgetDeviceRequest; output: Record<string, never>; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InvalidUserPoolConfigurationException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  ForgotPassword: { input: ForgotPasswordRequest; output: ForgotPasswordResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  GetCSVHeader: { input: GetCSVHeaderRequest; output: GetCSVHeaderResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  GetClientToken: { input: GetClientTokenRequest; output: GetClientTokenResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' | 'OperationNotEnabledException' | 'ForbiddenException' }
  GetDevice: { input: GetDeviceRequest; output: GetDeviceResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidUserPoolConfigurationException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  GetGroup: { input: GetGroupRequest; output: GetGroupResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  GetIdentityProviderByIdentifier: { input: GetIdentityProviderByIdentifierRequest; output: GetIdentityProviderByIdentifierResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  GetLogDeliveryConfiguration: { input: GetLogDeliveryConfigurationRequest; output: GetLogDeliveryConfigurationResponse; error: 'InvalidParameterException' | 'InternalErrorException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'ResourceNotFoundException' }
  GetProvisionedLimit: { input: GetProvisionedLimitRequest; output: GetProvisionedLimitResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  GetSigningCertificate: { input: GetSigningCertificateRequest; output: GetSigningCertificateResponse; error: 'InternalErrorException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationNotEnabledException' }
  GetTokensFromRefreshToken: { input: GetTokensFromRefreshTokenRequest; output: GetTokensFromRefreshTokenResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'UserNotFoundException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'ForbiddenException' | 'RefreshTokenReuseException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  GetUICustomization: { input: GetUICustomizationRequest; output: GetUICustomizationResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'TooManyRequestsException' | 'InternalErrorException' }
  GetUser: { input: GetUserRequest; output: GetUserResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  GetUserAttributeVerificationCode: { input: GetUserAttributeVerificationCodeRequest; output: GetUserAttributeVerificationCodeResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  GetUserAuthFactors: { input: GetUserAuthFactorsRequest; output: GetUserAuthFactorsResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  GetUserPoolClientSessionConfiguration: { input: GetUserPoolClientSessionConfigurationRequest; output: GetUserPoolClientSessionConfigurationResponse; error: 'InternalErrorException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' }
  GetUserPoolMfaConfig: { input: GetUserPoolMfaConfigRequest; output: GetUserPoolMfaConfigResponse; error: 'InvalidParameterException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'InternalErrorException' }
  GetUserPoolSessionConfiguration: { input: GetUserPoolSessionConfigurationRequest; output: GetUserPoolSessionConfigurationResponse; error: 'InternalErrorException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' }
  GlobalSignOut: { input: GlobalSignOutRequest; output: GlobalSignOutResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  InitiateAuth: { input: InitiateAuthRequest; output: InitiateAuthResponse; error: 'UnsupportedOperationException' | 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'UnexpectedLambdaException' | 'InvalidUserPoolConfigurationException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'InternalErrorException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'OperationNotEnabledException' | 'ForbiddenException' }
  ListDevices: { input: ListDevicesRequest; output: ListDevicesResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  ListGroups: { input: ListGroupsRequest; output: ListGroupsResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  ListIdentityProviders: { input: ListIdentityProvidersRequest; output: ListIdentityProvidersResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  ListResourceServers: { input: ListResourceServersRequest; output: ListResourceServersResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; error: 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InvalidParameterException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  ListTerms: { input: ListTermsRequest; output: ListTermsResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  ListUserImportJobs: { input: ListUserImportJobsRequest; output: ListUserImportJobsResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  ListUserPoolClientSecrets: { input: ListUserPoolClientSecretsRequest; output: ListUserPoolClientSecretsResponse; error: 'InvalidParameterException' | 'InternalServerException' | 'TooManyRequestsException' | 'LimitExceededException' | 'ResourceNotFoundException' }
  ListUserPoolClients: { input: ListUserPoolClientsRequest; output: ListUserPoolClientsResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  ListUserPoolReplicas: { input: ListUserPoolReplicasRequest; output: ListUserPoolReplicasResponse; error: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ResourceNotFoundException' }
  ListUserPools: { input: ListUserPoolsRequest; output: ListUserPoolsResponse; error: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'InternalErrorException' }
  ListUserSessions: { input: ListUserSessionsRequest; output: ListUserSessionsResponse; error: 'ForbiddenException' | 'InternalErrorException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'PasswordResetRequiredException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'UserNotConfirmedException' | 'UserNotFoundException' }
  ListUsers: { input: ListUsersRequest; output: ListUsersResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  ListUsersInGroup: { input: ListUsersInGroupRequest; output: ListUsersInGroupResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  ListWebAuthnCredentials: { input: ListWebAuthnCredentialsRequest; output: ListWebAuthnCredentialsResponse; error: 'ForbiddenException' | 'InternalErrorException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'NotAuthorizedException' | 'OperationNotEnabledException' }
  ResendConfirmationCode: { input: ResendConfirmationCodeRequest; output: ResendConfirmationCodeResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  RespondToAuthChallenge: { input: RespondToAuthChallengeRequest; output: RespondToAuthChallengeResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'InvalidUserPoolConfigurationException' | 'MFAMethodNotFoundException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'AliasExistsException' | 'InternalErrorException' | 'SoftwareTokenMFANotFoundException' | 'ForbiddenException' | 'OperationNotEnabledException' }
  RevokeToken: { input: RevokeTokenRequest; output: RevokeTokenResponse; error: 'TooManyRequestsException' | 'InternalErrorException' | 'UnauthorizedException' | 'InvalidParameterException' | 'UnsupportedOperationException' | 'UnsupportedTokenTypeException' | 'ForbiddenException' | 'OperationNotEnabledException' }
  RevokeUserSession: { input: RevokeUserSessionRequest; output: RevokeUserSessionResponse; error: 'ForbiddenException' | 'InternalErrorException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'PasswordResetRequiredException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'UserNotConfirmedException' | 'UserNotFoundException' }
  SetLogDeliveryConfiguration: { input: SetLogDeliveryConfigurationRequest; output: SetLogDeliveryConfigurationResponse; error: 'InvalidParameterException' | 'InternalErrorException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'ResourceNotFoundException' | 'FeatureUnavailableInTierException' }
  SetRiskConfiguration: { input: SetRiskConfigurationRequest; output: SetRiskConfigurationResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserPoolAddOnNotEnabledException' | 'CodeDeliveryFailureException' | 'InvalidEmailRoleAccessPolicyException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  SetUICustomization: { input: SetUICustomizationRequest; output: SetUICustomizationResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  SetUserMFAPreference: { input: SetUserMFAPreferenceRequest; output: SetUserMFAPreferenceResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  SetUserPoolClientSessionConfiguration: { input: SetUserPoolClientSessionConfigurationRequest; output: SetUserPoolClientSessionConfigurationResponse; error: 'ConcurrentModificationException' | 'FeatureUnavailableInTierException' | 'InternalErrorException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' }
  SetUserPoolMfaConfig: { input: SetUserPoolMfaConfigRequest; output: SetUserPoolMfaConfigResponse; error: 'InvalidParameterException' | 'TooManyRequestsException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'FeatureUnavailableInTierException' }
  SetUserPoolSessionConfiguration: { input: SetUserPoolSessionConfigurationRequest; output: SetUserPoolSessionConfigurationResponse; error: 'ConcurrentModificationException' | 'FeatureUnavailableInTierException' | 'InternalErrorException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' }
  SetUserSettings: { input: SetUserSettingsRequest; output: SetUserSettingsResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  SignUp: { input: SignUpRequest; output: SignUpResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'InvalidPasswordException' | 'InvalidLambdaResponseException' | 'UsernameExistsException' | 'TooManyRequestsException' | 'InternalErrorException' | 'LimitExceededException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'OperationNotEnabledException' | 'ForbiddenException' }
  StartUserImportJob: { input: StartUserImportJobRequest; output: StartUserImportJobResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'InternalErrorException' | 'PreconditionNotMetException' | 'OperationNotEnabledException' | 'NotAuthorizedException' }
  StartWebAuthnRegistration: { input: StartWebAuthnRegistrationRequest; output: StartWebAuthnRegistrationResponse; error: 'ForbiddenException' | 'InternalErrorException' | 'InvalidParameterException' | 'LimitExceededException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'WebAuthnNotEnabledException' | 'PasswordResetRequiredException' | 'WebAuthnConfigurationMissingException' | 'OperationNotEnabledException' }
  StopUserImportJob: { input: StopUserImportJobRequest; output: StopUserImportJobResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'InternalErrorException' | 'PreconditionNotMetException' | 'OperationNotEnabledException' | 'NotAuthorizedException' }
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; error: 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InvalidParameterException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; error: 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InvalidParameterException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  UpdateAuthEventFeedback: { input: UpdateAuthEventFeedbackRequest; output: UpdateAuthEventFeedbackResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'UserPoolAddOnNotEnabledException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  UpdateDeviceStatus: { input: UpdateDeviceStatusRequest; output: UpdateDeviceStatusResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  UpdateGroup: { input: UpdateGroupRequest; output: UpdateGroupResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  UpdateIdentityProvider: { input: UpdateIdentityProviderRequest; output: UpdateIdentityProviderResponse; error: 'InvalidParameterException' | 'UnsupportedIdentityProviderException' | 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  UpdateManagedLoginBranding: { input: UpdateManagedLoginBrandingRequest; output: UpdateManagedLoginBrandingResponse; error: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  UpdateProvisionedLimit: { input: UpdateProvisionedLimitRequest; output: UpdateProvisionedLimitResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'ServiceQuotaExceededException' | 'InternalErrorException' }
  UpdateResourceServer: { input: UpdateResourceServerRequest; output: UpdateResourceServerResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  UpdateTerms: { input: UpdateTermsRequest; output: UpdateTermsResponse; error: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'TermsExistsException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' }
  UpdateUserAttributes: { input: UpdateUserAttributesRequest; output: UpdateUserAttributesResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'NotAuthorizedException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'AliasExistsException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ForbiddenException' }
  UpdateUserPool: { input: UpdateUserPoolRequest; output: UpdateUserPoolResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'ConcurrentModificationException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserImportInProgressException' | 'InternalErrorException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'UserPoolTaggingException' | 'InvalidEmailRoleAccessPolicyException' | 'OperationNotEnabledException' | 'TierChangeNotAllowedException' | 'FeatureUnavailableInTierException' }
  UpdateUserPoolClient: { input: UpdateUserPoolClientRequest; output: UpdateUserPoolClientResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'ConcurrentModificationException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'ScopeDoesNotExistException' | 'InvalidOAuthFlowException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'FeatureUnavailableInTierException' }
  UpdateUserPoolDomain: { input: UpdateUserPoolDomainRequest; output: UpdateUserPoolDomainResponse; error: 'InvalidParameterException' | 'NotAuthorizedException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'FeatureUnavailableInTierException' }
  UpdateUserPoolReplica: { input: UpdateUserPoolReplicaRequest; output: UpdateUserPoolReplicaResponse; error: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'ResourceNotFoundException' }
  VerifySoftwareToken: { input: VerifySoftwareTokenRequest; output: VerifySoftwareTokenResponse; error: 'InvalidParameterException' | 'ResourceNotFoundException' | 'InvalidUserPoolConfigurationException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'InternalErrorException' | 'EnableSoftwareTokenMFAException' | 'SoftwareTokenMFANotFoundException' | 'CodeMismatchException' | 'ForbiddenException' | 'OperationNotEnabledException' }
  VerifyUserAttribute: { input: VerifyUserAttributeRequest; output: VerifyUserAttributeResponse; error: 'ResourceNotFoundException' | 'InvalidParameterException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException' | 'AliasExistsException' | 'ForbiddenException' }
}
