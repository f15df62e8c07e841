# Made by tools/make-powershell.ts. Do not edit.

# The types that the module adds, made without a compiler, once per process: a script may hold on to one when the module
# is imported again. PowerShell's own classes would not do, their names have no namespace and end at the module's border.

function Initialize-Type([string[]] $Exceptions) {
    $name = 'Sparekey.Types'
    $assembly = [System.AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.IsDynamic -and $_.GetName().Name -eq $name } | Select-Object -First 1
    if (-not $assembly) {
        $assembly = [System.Reflection.Emit.AssemblyBuilder]::DefineDynamicAssembly((New-Object System.Reflection.AssemblyName $name), 'Run')
        $module = $assembly.DefineDynamicModule($name)
        New-KeepNullAttribute $module
        $base = New-ExceptionType $module $script:ServiceException ([System.Exception])
        foreach ($exception in $Exceptions) { [void] (New-ExceptionType $module "$script:Namespace.Model.$exception" $base) }
    }
    $script:ExceptionTypes = @{}
    foreach ($type in $assembly.GetTypes()) { $script:ExceptionTypes[$type.Name] = $type }
}

# A constructor that hands all it gets to the type's base.
function Add-Constructor($Type, [type] $Base, [type[]] $Takes) {
    $op = [System.Reflection.Emit.OpCodes]
    $code = $Type.DefineConstructor('Public', 'Standard', $Takes).GetILGenerator()
    $code.Emit($op::Ldarg_0)
    if ($Takes.Length -gt 0) { $code.Emit($op::Ldarg_1) }
    $code.Emit($op::Call, $Base.GetConstructor([System.Reflection.BindingFlags] 'Instance, Public, NonPublic', $null, $Takes, $null))
    $code.Emit($op::Ret)
}

# One per error of the model, so that $_.Exception.InnerException can be told by its type.
function New-ExceptionType($Module, [string] $Name, [type] $Base) {
    $type = $Module.DefineType($Name, 'Public, Class', $Base)
    if ($Base -eq [System.Exception]) {
        foreach ($field in 'ErrorCode', 'RequestId') { [void] $type.DefineField($field, [string], 'Public') }
        [void] $type.DefineField('StatusCode', [int], 'Public')
    }
    Add-Constructor $type $Base @([string])
    return $type.CreateType()
}

# [Sparekey.KeepNull()] [string]: such a parameter alone would turn $null into '', and the wire knows the difference
# between a member that is absent and one that is empty.
function New-KeepNullAttribute($Module) {
    $op = [System.Reflection.Emit.OpCodes]
    $base = [System.Management.Automation.ArgumentTransformationAttribute]
    $type = $Module.DefineType('Sparekey.KeepNullAttribute', 'Public, Class', $base)
    Add-Constructor $type $base @()
    $code = $type.DefineMethod('Transform', 'Public, Virtual, HideBySig', [object], [type[]] @([System.Management.Automation.EngineIntrinsics], [object])).GetILGenerator()
    $given = $code.DefineLabel()
    $code.Emit($op::Ldarg_2)
    $code.Emit($op::Brtrue, $given)
    $code.Emit($op::Call, [System.Management.Automation.Language.NullString].GetProperty('Value').GetGetMethod())
    $code.Emit($op::Ret)
    $code.MarkLabel($given)
    $code.Emit($op::Ldarg_2)
    $code.Emit($op::Ret)
    [void] $type.CreateType()
}

# JSON is neither read nor written with PowerShell's own cmdlets, which differ between the two PowerShells: one makes dates
# of texts that look like dates, both refuse an object whose names differ only in case, and one ends at 2 MB.
$script:JsonUnsafe = New-Object System.Text.RegularExpressions.Regex('["\\\x00-\x1f\x7f\u2028\u2029]|\p{Cs}', 'CultureInvariant')
$script:JsonString = New-Object System.Text.RegularExpressions.Regex('"(?:[^"\\]|\\.)*"', 'CultureInvariant')
$script:Invariant = [System.Globalization.CultureInfo]::InvariantCulture
if ($PSVersionTable.PSVersion.Major -lt 6) { Add-Type -AssemblyName System.Runtime.Serialization }

# Objects become dictionaries that tell upper from lower case, arrays become lists.
# Throws System.FormatException for anything that is not one JSON value.
function Read-Json([string] $Text) {
    # The reader closes for itself what the text leaves open.
    $marks = $script:JsonString.Replace($Text, '')
    foreach ($pair in '{}', '[]') {
        if ($marks.Split($pair[0]).Length -ne $marks.Split($pair[1]).Length) { throw (New-Object System.FormatException 'JSON that is cut off') }
    }
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Text)
    $reader = [System.Runtime.Serialization.Json.JsonReaderWriterFactory]::CreateJsonReader($bytes, [System.Xml.XmlDictionaryReaderQuotas]::Max)
    try { return , (Read-JsonRoot $reader) }
    catch { throw (New-Object System.FormatException 'not JSON', $_.Exception) }
    finally { $reader.Close() }
}

# The reader shows JSON as XML: an element per value, its type an attribute, and so is a name that XML would not allow.
# A first member that is called __type is an attribute as well.
function Read-JsonRoot($Reader) {
    $root = New-Object System.Collections.ArrayList
    $into = $root
    $outer = New-Object System.Collections.Stack
    while ($Reader.Read()) {
        # A scalar reads its own end below: this one ends an object or an array.
        if ($Reader.NodeType -eq 'EndElement') { $into = $outer.Pop() }
        if ($Reader.NodeType -ne 'Element') { continue }
        $name = $Reader.GetAttribute('item')
        if ($null -eq $name) { $name = $Reader.LocalName }
        $type = $Reader.GetAttribute('type')
        $parent = $into
        if ($type -eq 'object') {
            $value = New-Object 'System.Collections.Generic.Dictionary[string,object]' ([System.StringComparer]::Ordinal)
            $tag = $Reader.GetAttribute('__type')
            if ($null -ne $tag) { $value['__type'] = $tag }
        }
        elseif ($type -eq 'array') { $value = New-Object System.Collections.ArrayList }
        else { $value = Read-JsonScalar $Reader $type }
        if ($type -in 'object', 'array') {
            $outer.Push($into)
            $into = $value
        }
        if ($parent -is [System.Collections.IDictionary]) { $parent[$name] = $value } else { [void] $parent.Add($value) }
    }
    return , $root[0]
}

function Read-JsonScalar($Reader, [string] $Type) {
    $text = New-Object System.Text.StringBuilder
    while ($Reader.Read() -and $Reader.NodeType -ne 'EndElement') { [void] $text.Append($Reader.Value) }
    switch ($Type) {
        'string' { return $text.ToString() }
        'boolean' { return $text.ToString() -eq 'true' }
        'null' { return $null }
    }
    $whole = [long] 0
    if ([long]::TryParse($text.ToString(), 'AllowLeadingSign', $script:Invariant, [ref] $whole)) { return $whole }
    return [double]::Parse($text.ToString(), 'Float', $script:Invariant)
}

function Add-JsonText([System.Text.StringBuilder] $Out, [string] $Text) {
    [void] $Out.Append('"')
    $at = 0
    foreach ($unsafe in $script:JsonUnsafe.Matches($Text)) {
        [void] $Out.Append($Text, $at, $unsafe.Index - $at).AppendFormat($script:Invariant, '\u{0:x4}', [int] $unsafe.Value[0])
        $at = $unsafe.Index + 1
    }
    [void] $Out.Append($Text, $at, $Text.Length - $at).Append('"')
}

function Add-Json([System.Text.StringBuilder] $Out, $Value) {
    if ($null -eq $Value) { [void] $Out.Append('null'); return }
    if ($Value -is [psobject] -and $Value.PSObject.BaseObject -isnot [System.Management.Automation.PSCustomObject]) { $Value = $Value.PSObject.BaseObject }
    if ($Value -is [bool] -or $Value -is [switch]) { [void] $Out.Append($(if ($Value) { 'true' } else { 'false' })); return }
    if ($Value -is [string] -or $Value -is [char] -or $Value -is [enum]) { Add-JsonText $Out ([string] $Value); return }
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $members = [ordered] @{}
        foreach ($member in $Value.PSObject.Properties) { $members[$member.Name] = $member.Value }
        $Value = $members
    }
    $separator = ''
    if ($Value -is [System.Collections.IDictionary]) {
        [void] $Out.Append('{')
        foreach ($entry in $Value.GetEnumerator()) {
            [void] $Out.Append($separator)
            Add-JsonText $Out ([string] $entry.Key)
            [void] $Out.Append(':')
            Add-Json $Out $entry.Value
            $separator = ','
        }
        [void] $Out.Append('}')
        return
    }
    if ($Value -is [System.Collections.IEnumerable]) {
        [void] $Out.Append('[')
        foreach ($item in $Value) {
            [void] $Out.Append($separator)
            Add-Json $Out $item
            $separator = ','
        }
        [void] $Out.Append(']')
        return
    }
    if ($Value -is [System.IFormattable] -and $Value.GetType().IsPrimitive -or $Value -is [decimal]) {
        [void] $Out.Append($Value.ToString($null, $script:Invariant))
        return
    }
    Add-JsonText $Out ([string] $Value)
}

function Write-Json($Value) {
    $out = New-Object System.Text.StringBuilder
    Add-Json $out $Value
    return $out.ToString()
}

# Errors look like those of AWS's cmdlets: an InvalidOperationException, in it an exception that is named after the
# service's error, and an id of two parts. Scripts tell errors apart by either.
$script:Namespace = 'Amazon.CognitoIdentityProvider'
$script:ServiceException = "$script:Namespace.AmazonCognitoIdentityProviderException"
# Terminal escapes, and the marks that turn the direction of a text.
$script:Unprintable = New-Object System.Text.RegularExpressions.Regex('[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]', 'CultureInvariant')

function Protect-Text([string] $Text) {
    return $script:Unprintable.Replace($Text, { param($match) '\u{0:x4}' -f [int] $match.Value[0] })
}

function New-Failure([string] $Message, $Inner, [string] $Id = 'InvalidOperationException') {
    $exception = New-Object System.InvalidOperationException $Message, $Inner
    return New-Object System.Management.Automation.ErrorRecord $exception, $Id, 'InvalidOperation', $null
}

function New-ArgumentFailure([string] $Message, [string] $Parameter) {
    $exception = New-Object System.ArgumentException $Message, $Parameter
    return New-Object System.Management.Automation.ErrorRecord $exception, 'System.ArgumentException', 'NotSpecified', $null
}

function New-ServiceFailure($Answer, $Body) {
    $code = [string] $Body['__type']
    if (-not $code) { $code = [string] $Answer.ErrorType }
    $code = $code.Split('#')[-1].Split(':')[0]
    $told = $null
    foreach ($member in 'message', 'Message', 'errorMessage') { if ($null -eq $told -and $Body.ContainsKey($member)) { $told = $Body[$member] } }
    # What the model does not know is an error of the service's base type; its name is in ErrorCode.
    $type = $script:ExceptionTypes[$code]
    if (-not $type) { $type = $script:ExceptionTypes['AmazonCognitoIdentityProviderException'] }
    $message = if ("$told" -ne '') { Protect-Text $told } elseif ($code) { Protect-Text "The service answered $code without a message." } else { "The service answered with status $($Answer.Status) and no message." }
    $inner = [System.Activator]::CreateInstance($type, [object[]] @($message))
    $inner.ErrorCode = Protect-Text $code
    $inner.RequestId = Protect-Text $Answer.RequestId
    $inner.StatusCode = $Answer.Status
    return New-Failure $message $inner $type.FullName
}

# The engine ends the id of a function's error with the function's name, that of a cmdlet's error with its class. The
# field is the one that carries the id of an error from another computer; where it is missing, the id has both.
$script:ErrorIdField = [System.Management.Automation.ErrorRecord].GetField('_serializedFullyQualifiedErrorId', [System.Reflection.BindingFlags] 'Instance, NonPublic')

function Complete-ErrorRecord($Record, [string] $Cmdlet) {
    $id = "$($Record.FullyQualifiedErrorId.Split(',')[0]),Amazon.PowerShell.Cmdlets.CGIP.$($Cmdlet.Replace('-', ''))Cmdlet"
    $complete = New-Object System.Management.Automation.ErrorRecord $Record.Exception, $id, $Record.CategoryInfo.Category, $Record.TargetObject
    if ($script:ErrorIdField) { $script:ErrorIdField.SetValue($complete, $id) }
    return $complete
}

# From parameters to the members of a request, and from an answer to objects, by the shapes of the API.
# A type is a word for a scalar, or the name of a shape: { members } a structure, { item } a list, { value } a map.
$script:Scalars = 'string', 'secret', 'integer', 'long', 'boolean', 'timestamp', 'blob', 'document'

# A line of the data is a name, a tab and JSON. Of a hundred operations a session calls few, so a row is read when it is
# asked for.
function Get-ApiRow([string] $Name) {
    if (-not $script:ApiLines) {
        $script:ApiLines = @{}
        $script:ApiRows = @{}
        foreach ($line in [System.IO.File]::ReadAllLines((Join-Path $PSScriptRoot 'Sparekey.api.tsv'))) {
            $script:ApiLines[$line.Substring(0, $line.IndexOf("`t"))] = $line
        }
    }
    if (-not $script:ApiRows.ContainsKey($Name)) {
        $line = $script:ApiLines[$Name]
        $script:ApiRows[$Name] = Read-Json $line.Substring($Name.Length + 1)
    }
    return $script:ApiRows[$Name]
}

function ConvertTo-WireBlob($Value) {
    if ($Value -is [System.IO.FileInfo]) { return [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($Value.FullName)) }
    if ($Value -is [System.IO.Stream]) {
        $copy = New-Object System.IO.MemoryStream
        $Value.CopyTo($copy)
        return [System.Convert]::ToBase64String($copy.ToArray())
    }
    if ($Value -is [string]) { return [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($Value)) }
    return [System.Convert]::ToBase64String([byte[]] $Value)
}

function ConvertTo-WireStructure([string] $Type, $Members, $Value, [string] $Where) {
    $given = [ordered] @{}
    if ($Value -is [System.Collections.IDictionary]) { foreach ($key in $Value.Keys) { $given[[string] $key] = $Value[$key] } }
    elseif ($Value -isnot [string] -and -not $Value.GetType().IsPrimitive) { foreach ($property in $Value.PSObject.Properties) { $given[$property.Name] = $property.Value } }
    else { throw (New-ArgumentFailure "$Where wants a hashtable with $(@($Members.Keys) -join ', ')." $Where.Split('.')[0]) }
    foreach ($name in $given.Keys) {
        if (@($Members.Keys) -notcontains $name) { throw (New-ArgumentFailure "$Where has no member $(Protect-Text $name); it has $(@($Members.Keys) -join ', ')." $Where.Split('.')[0]) }
    }
    $made = [ordered] @{}
    foreach ($member in $Members.GetEnumerator()) {
        if ($null -ne $given[$member.Key]) { $made[$member.Key] = ConvertTo-Wire $member.Value $given[$member.Key] "$Where.$($member.Key)" }
    }
    return $made
}

function ConvertTo-Wire([string] $Type, $Value, [string] $Where) {
    $shape = if ($script:Scalars -contains $Type) { $null } else { Get-ApiRow $Type }
    if ($null -ne $shape) {
        if ($shape.ContainsKey('members')) { return ConvertTo-WireStructure $Type $shape['members'] $Value $Where }
        if ($shape.ContainsKey('item')) {
            $items = New-Object System.Collections.ArrayList
            foreach ($item in @($Value)) { [void] $items.Add((ConvertTo-Wire $shape['item'] $item $Where)) }
            return , $items
        }
        $map = New-Object 'System.Collections.Generic.Dictionary[string,object]' ([System.StringComparer]::Ordinal)
        if ($Value -isnot [System.Collections.IDictionary]) { throw (New-ArgumentFailure "$Where wants a hashtable." $Where.Split('.')[0]) }
        foreach ($key in $Value.Keys) { $map[[string] $key] = ConvertTo-Wire $shape['value'] $Value[$key] "$Where.$key" }
        return $map
    }
    switch ($Type) {
        'integer' { return [int] $Value }
        'long' { return [long] $Value }
        'boolean' { return [bool] $Value }
        'timestamp' { return [long] ([datetime] $Value).ToUniversalTime().Subtract([datetime] '1970-01-01').TotalSeconds }
        'blob' { return ConvertTo-WireBlob $Value }
        'document' { return , $Value }
    }
    return [string] $Value
}

# Only what was given is sent; a structure only if one of its members was given.
function New-Request($Operation, $Bound) {
    $request = [ordered] @{}
    foreach ($parameter in $Operation['parameters'].GetEnumerator()) {
        if (-not $Bound.ContainsKey($parameter.Key) -or $null -eq $Bound[$parameter.Key]) { continue }
        $path = $parameter.Value['path'].Split('.')
        $into = $request
        for ($depth = 0; $depth -lt $path.Length - 1; $depth++) {
            if (-not $into.Contains($path[$depth])) { $into[$path[$depth]] = [ordered] @{} }
            $into = $into[$path[$depth]]
        }
        $into[$path[-1]] = ConvertTo-Wire $parameter.Value['type'] $Bound[$parameter.Key] $parameter.Key
    }
    return $request
}

function ConvertFrom-Wire([string] $Type, $Value) {
    if ($null -eq $Value) { return $null }
    switch ($Type) {
        'timestamp' { return ([datetime]::SpecifyKind([datetime] '1970-01-01', 'Utc')).AddTicks([long] ([double] $Value * 10000000)).ToLocalTime() }
        'integer' { if ($Value -is [long] -and $Value -ge [int]::MinValue -and $Value -le [int]::MaxValue) { return [int] $Value } }
        'blob' { if ($Value -is [string]) { return , [System.Convert]::FromBase64String($Value) } }
    }
    if ($script:Scalars -contains $Type) { return , $Value }
    $shape = Get-ApiRow $Type
    if ($shape.ContainsKey('members')) {
        if ($Value -isnot [System.Collections.IDictionary]) { return $Value }
        $made = [ordered] @{ PSTypeName = "$script:Namespace.Model.$Type" }
        foreach ($member in $shape['members'].GetEnumerator()) {
            $made[$member.Key] = if ($Value.ContainsKey($member.Key)) { ConvertFrom-Wire $member.Value $Value[$member.Key] } else { $null }
        }
        return [pscustomobject] $made
    }
    if ($shape.ContainsKey('item')) {
        $items = New-Object System.Collections.ArrayList
        foreach ($item in $Value) { [void] $items.Add((ConvertFrom-Wire $shape['item'] $item)) }
        return , $items.ToArray()
    }
    $map = New-Object 'System.Collections.Generic.Dictionary[string,object]' ([System.StringComparer]::Ordinal)
    foreach ($key in $Value.Keys) { $map[$key] = ConvertFrom-Wire $shape['value'] $Value[$key] }
    return , $map
}

# What -Select may name: '*' the whole answer, '^Parameter' the value of a parameter, or a path into the answer.

# The type that a path leads to, by the names of members in any case; $null for a path that leads nowhere.
function Test-SelectPath([string] $Type, [string[]] $Path) {
    foreach ($name in $Path) {
        if ($name -eq '' -or $script:Scalars -contains $Type) { return $false }
        $shape = Get-ApiRow $Type
        while ($shape.ContainsKey('item')) {
            $Type = $shape['item']
            if ($script:Scalars -contains $Type) { return $false }
            $shape = Get-ApiRow $Type
        }
        if ($shape.ContainsKey('value')) { $Type = $shape['value']; continue }
        $member = @($shape['members'].Keys) | Where-Object { $_ -eq $name } | Select-Object -First 1
        if (-not $member) { return $false }
        $Type = $shape['members'][$member]
    }
    return $true
}

# Throws before anything is sent.
function Resolve-Select($Operation, $Command, $Bound) {
    $passThru = [bool] $Bound['PassThru']
    if (-not $Bound.ContainsKey('Select')) {
        if ($passThru) { return "^$($Operation['target'])" }
        return $Operation['select']
    }
    $select = [string] $Bound['Select']
    $isParameter = $select.StartsWith('^') -and $Command.Parameters.ContainsKey($select.Substring(1))
    $isPath = $Operation['output'] -and (Test-SelectPath $Operation['output'] $select.Split('.'))
    if ($select -ne '*' -and -not $isParameter -and -not $isPath) { throw (New-ArgumentFailure 'Invalid value for -Select parameter.' 'Select') }
    if ($passThru) { throw (New-ArgumentFailure '-PassThru cannot be used when -Select is specified.' 'Select') }
    return $select
}

# Lists come out item by item, and nothing comes out of what the answer does not have.
function Select-Answer($Answer, [string] $Select, $Bound) {
    if ($Select -eq '') { return }
    if ($Select -eq '*') { return $Answer }
    if ($Select.StartsWith('^')) { return $Bound[$Select.Substring(1)] }
    $found = @($Answer)
    foreach ($name in $Select.Split('.')) {
        $next = New-Object System.Collections.ArrayList
        foreach ($item in $found) {
            $value = if ($item -is [System.Collections.IDictionary]) { $item[$name] } else { $item.$name }
            foreach ($one in $value) { if ($null -ne $one) { [void] $next.Add($one) } }
        }
        $found = $next
    }
    return $found
}

# Region, endpoint and credentials: from parameters, the session, the environment and the files that AWS's tools share.

function Get-HomePath([string] $Name) {
    return Join-Path ([System.Environment]::GetFolderPath('UserProfile')) (Join-Path '.aws' $Name)
}

function Read-ProfileFile([string] $Path, [string] $Name) {
    $found = @{}
    $exists = $false
    if (-not $Path -or -not [System.IO.File]::Exists($Path)) { return $null }
    $section = ''
    foreach ($line in [System.IO.File]::ReadAllLines($Path)) {
        # A line that is set in belongs to the setting above it.
        if ($line -match '^\s*([#;].*)?$' -or $line -match '^\s') { continue }
        if ($line -match '^\[\s*(?:profile\s+)?["'']?(.+?)["'']?\s*\]') { $section = $Matches[1] }
        elseif ($section -ceq $Name -and $line -match '^([^=\s]+)\s*=\s*(.*?)\s*$') { $found[$Matches[1].ToLowerInvariant()] = $Matches[2] }
        if ($section -ceq $Name) { $exists = $true }
    }
    if (-not $exists) { return $null }
    return $found
}

# The credentials' file wins over the configuration's, as it does in AWS's tools; $null when neither has the profile.
function Get-SharedProfile($Bound) {
    $name = if ($Bound['ProfileName']) { $Bound['ProfileName'] } elseif ($env:AWS_PROFILE) { $env:AWS_PROFILE } else { 'default' }
    $config = if ($env:AWS_CONFIG_FILE) { $env:AWS_CONFIG_FILE } else { Get-HomePath 'config' }
    $credentials = if ($env:AWS_SHARED_CREDENTIALS_FILE) { $env:AWS_SHARED_CREDENTIALS_FILE } else { Get-HomePath 'credentials' }
    if ($Bound['ProfileLocation']) {
        $credentials = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Bound['ProfileLocation'])
        if ([System.IO.Directory]::Exists($credentials)) { $credentials = Join-Path $credentials 'credentials' }
        if (-not [System.IO.File]::Exists($credentials)) { throw (New-Failure "There is no file at -ProfileLocation $(Protect-Text $Bound['ProfileLocation']).") }
    }
    $found = $null
    foreach ($path in $config, $credentials) {
        $part = Read-ProfileFile $path $name
        if ($null -eq $part) { continue }
        if ($null -eq $found) { $found = @{} }
        foreach ($key in $part.Keys) { $found[$key] = $part[$key] }
    }
    if ($null -eq $found -and $Bound['ProfileName']) { throw (New-Failure "The profile $(Protect-Text $name) is in neither of the shared files.") }
    return $found
}

# A region may be a text, or an object that names one: what AWS's own cmdlets print, or a piped object with a property.
function Get-RegionName($Value) {
    if ($Value -is [string]) { return $Value }
    foreach ($name in 'SystemName', 'Region', 'RegionToCall') {
        if ($null -ne $Value -and $Value.PSObject.Properties[$name]) { return [string] $Value.$name }
    }
    return ''
}

function Resolve-Region($Cmdlet, $Bound) {
    $stored = $Cmdlet.SessionState.PSVariable.GetValue('StoredAWSRegion')
    $candidates = @((Get-RegionName $Bound['Region']), (Get-RegionName $stored), $env:AWS_REGION, $env:AWS_DEFAULT_REGION)
    $region = $candidates | Where-Object { $_ } | Select-Object -First 1
    if (-not $region) {
        $shared = Get-SharedProfile $Bound
        if ($shared) { $region = $shared['region'] }
    }
    if (-not $region) { throw (New-Failure 'No region specified or obtained from persisted/shell defaults.') }
    if ($region -notmatch '^[A-Za-z0-9-]{1,63}$') { throw (New-ArgumentFailure "$(Protect-Text $region) is not the name of a region." 'Region') }
    return $region
}

function Resolve-Endpoint([string] $Region, $Bound) {
    $given = @($Bound['EndpointUrl'], $env:AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, $env:AWS_ENDPOINT_URL) | Where-Object { $_ } | Select-Object -First 1
    if (-not $given) { $given = "https://cognito-idp.$Region.amazonaws.com/" }
    $uri = $null
    $isUrl = [System.Uri]::TryCreate($given, 'Absolute', [ref] $uri) -and $uri.Scheme -in 'http', 'https' -and -not $uri.UserInfo -and -not $uri.Query
    if (-not $isUrl) { throw (New-ArgumentFailure "$(Protect-Text $given) is not an endpoint: it takes a URL as http://127.0.0.1:8229." 'EndpointUrl') }
    return $uri
}

function New-Credential([string] $AccessKey, [string] $SecretKey, [string] $SessionToken) {
    return @{ AccessKey = $AccessKey; SecretKey = $SecretKey; SessionToken = $SessionToken }
}

# -Credential takes a PSCredential (access key and secret key), or an object of AWS's SDK that gives its keys.
function ConvertFrom-CredentialObject($Value) {
    if ($Value -is [System.Management.Automation.PSCredential]) { return New-Credential $Value.UserName $Value.GetNetworkCredential().Password '' }
    if ($Value.PSObject.Properties['Credentials']) { $Value = $Value.Credentials }
    if ($Value.PSObject.Methods['GetCredentials']) { $Value = $Value.GetCredentials() }
    if ($Value.PSObject.Properties['AccessKey'] -and $Value.PSObject.Properties['SecretKey']) { return New-Credential $Value.AccessKey $Value.SecretKey "$($Value.Token)$($Value.SessionToken)" }
    throw (New-ArgumentFailure '-Credential takes a PSCredential, or AWS credentials.' 'Credential')
}

function Resolve-Credential($Cmdlet, $Bound) {
    if ($Bound['AccessKey'] -or $Bound['SecretKey']) {
        if (-not $Bound['AccessKey'] -or -not $Bound['SecretKey']) { throw (New-ArgumentFailure '-AccessKey and -SecretKey go together.' 'AccessKey') }
        return New-Credential $Bound['AccessKey'] $Bound['SecretKey'] $Bound['SessionToken']
    }
    if ($null -ne $Bound['Credential']) { return ConvertFrom-CredentialObject $Bound['Credential'] }
    if (-not $Bound['ProfileName']) {
        $stored = $Cmdlet.SessionState.PSVariable.GetValue('StoredAWSCredentials')
        if ($null -ne $stored -and $stored -isnot [string]) { return ConvertFrom-CredentialObject $stored }
        if ($env:AWS_ACCESS_KEY_ID -and $env:AWS_SECRET_ACCESS_KEY) { return New-Credential $env:AWS_ACCESS_KEY_ID $env:AWS_SECRET_ACCESS_KEY $env:AWS_SESSION_TOKEN }
    }
    $shared = Get-SharedProfile $Bound
    if ($shared -and $shared['aws_access_key_id'] -and $shared['aws_secret_access_key']) { return New-Credential $shared['aws_access_key_id'] $shared['aws_secret_access_key'] $shared['aws_session_token'] }
    if ($shared -and $Bound['ProfileName']) { throw (New-Failure "The profile $(Protect-Text $Bound['ProfileName']) has no access key. Roles, single sign-on and credential processes are not read by this module.") }
    throw (New-Failure 'No credentials specified or obtained from persisted/shell defaults.')
}

# Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html

function ConvertTo-Hex([byte[]] $Bytes) {
    return [System.BitConverter]::ToString($Bytes).Replace('-', '').ToLowerInvariant()
}

function Get-Sha256([byte[]] $Bytes) {
    $hash = [System.Security.Cryptography.SHA256]::Create()
    try { return ConvertTo-Hex $hash.ComputeHash($Bytes) } finally { $hash.Dispose() }
}

function Get-Hmac([byte[]] $Key, [string] $Text) {
    $hmac = New-Object System.Security.Cryptography.HMACSHA256 -ArgumentList (, $Key)
    try { return , $hmac.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Text)) } finally { $hmac.Dispose() }
}

# Adds what signs a POST of this body: X-Amz-Date, X-Amz-Security-Token if there is one, and Authorization.
function Add-Signature($Headers, [System.Uri] $Uri, [byte[]] $Body, [string] $Region, $Credential, [datetime] $Now) {
    $stamp = $Now.ToString('yyyyMMdd\THHmmss\Z', $script:Invariant)
    $Headers['X-Amz-Date'] = $stamp
    if ($Credential.SessionToken) { $Headers['X-Amz-Security-Token'] = $Credential.SessionToken }
    $signed = New-Object 'System.Collections.Generic.SortedDictionary[string,string]' ([System.StringComparer]::Ordinal)
    $signed['host'] = $Uri.Authority
    foreach ($header in $Headers.GetEnumerator()) { $signed[$header.Key.ToLowerInvariant()] = $header.Value.Trim() }
    $names = @($signed.Keys) -join ';'
    $lines = foreach ($header in $signed.GetEnumerator()) { "$($header.Key):$($header.Value)" }
    # The path is encoded once on the wire and once more here, slashes aside.
    $path = [System.Uri]::EscapeDataString($Uri.AbsolutePath).Replace('%2F', '/')
    $canonical = @('POST', $path, '', ($lines -join "`n"), '', $names, (Get-Sha256 $Body)) -join "`n"
    $day = $stamp.Substring(0, 8)
    $scope = "$day/$Region/cognito-idp/aws4_request"
    $text = @('AWS4-HMAC-SHA256', $stamp, $scope, (Get-Sha256 ([System.Text.Encoding]::UTF8.GetBytes($canonical)))) -join "`n"
    $key = [System.Text.Encoding]::UTF8.GetBytes("AWS4$($Credential.SecretKey)")
    foreach ($part in $day, $Region, 'cognito-idp', 'aws4_request') { $key = Get-Hmac $key $part }
    $signature = ConvertTo-Hex (Get-Hmac $key $text)
    $Headers['Authorization'] = "AWS4-HMAC-SHA256 Credential=$($Credential.AccessKey)/$scope, SignedHeaders=$names, Signature=$signature"
}

# One request and its answer. HttpWebRequest, because Windows PowerShell has it without loading anything, and because it
# hands over an answer that is an error as it hands over any other.
$script:TimeoutMilliseconds = 100000
$script:MostAnswerBytes = 64MB

# Windows PowerShell on an old .NET Framework offers no TLS that today's servers accept, unless told to.
if ($PSVersionTable.PSVersion.Major -lt 6 -and [System.Net.ServicePointManager]::SecurityProtocol -ne 0) {
    [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.ServicePointManager]::SecurityProtocol -bor [System.Net.SecurityProtocolType]::Tls12
}

function Read-AnswerText($Response) {
    $stream = $Response.GetResponseStream()
    $bytes = New-Object System.IO.MemoryStream
    $part = New-Object byte[] 65536
    while (($count = $stream.Read($part, 0, $part.Length)) -gt 0) {
        $bytes.Write($part, 0, $count)
        if ($bytes.Length -gt $script:MostAnswerBytes) { throw (New-Object System.IO.InvalidDataException "The answer is longer than $($script:MostAnswerBytes / 1MB) MB.") }
    }
    return [System.Text.Encoding]::UTF8.GetString($bytes.ToArray()).TrimStart([char] 0xfeff)
}

function New-TransportFailure([System.Uri] $Uri, $Exception) {
    while ($Exception -isnot [System.Net.WebException] -and $Exception.InnerException) { $Exception = $Exception.InnerException }
    $root = $Exception.GetBaseException()
    $isLate = $Exception.Status -eq 'Timeout' -or $root.SocketErrorCode -eq 'TimedOut'
    $reason = if ($isLate) { "none came within $($script:TimeoutMilliseconds / 1000) s" } else { (Protect-Text $root.Message).TrimEnd('.') }
    return New-Failure "No answer from ${Uri}: $reason." $Exception $Exception.GetType().FullName
}

function Send-Request([System.Uri] $Uri, $Headers, [byte[]] $Body) {
    $request = [System.Net.WebRequest]::CreateHttp($Uri)
    $request.Method = 'POST'
    $request.Timeout = $script:TimeoutMilliseconds
    $request.ReadWriteTimeout = $script:TimeoutMilliseconds
    $request.AllowAutoRedirect = $false
    $request.UserAgent = "sparekey-powershell/$($MyInvocation.MyCommand.Module.Version) PowerShell/$($PSVersionTable.PSVersion)"
    # A proxy has no way to this computer.
    if ($Uri.IsLoopback) { $request.Proxy = $null }
    if ($PSVersionTable.PSVersion.Major -lt 6) { $request.ServicePoint.Expect100Continue = $false }
    foreach ($header in $Headers.GetEnumerator()) {
        if ($header.Key -eq 'Content-Type') { $request.ContentType = $header.Value } else { $request.Headers[$header.Key] = $header.Value }
    }
    $request.ContentLength = $Body.Length
    $response = $null
    try {
        try {
            $stream = $request.GetRequestStream()
            $stream.Write($Body, 0, $Body.Length)
            $stream.Close()
            $response = $request.GetResponse()
        }
        catch {
            $failed = $_.Exception
            while ($failed -isnot [System.Net.WebException] -and $failed.InnerException) { $failed = $failed.InnerException }
            if ($failed -isnot [System.Net.WebException] -or -not $failed.Response) { throw }
            $response = $failed.Response
        }
        return @{
            Status      = [int] $response.StatusCode
            ContentType = [string] $response.ContentType
            ErrorType   = [string] $response.Headers['x-amzn-ErrorType']
            RequestId   = [string] $response.Headers['x-amzn-RequestId']
            Text        = Read-AnswerText $response
        }
    }
    catch { throw (New-TransportFailure $Uri $_.Exception) }
    finally { if ($response) { $response.Close() } }
}

# The members of an answer; an error of the service is thrown.
function Read-Answer([System.Uri] $Uri, $Answer, $Operation) {
    $isEmpty = $Answer.Text.Trim() -eq ''
    if ($isEmpty -and $Answer.Status -eq 200 -and -not $Operation['hasOutput']) { return New-Object 'System.Collections.Generic.Dictionary[string,object]' }
    $body = $null
    if (-not $isEmpty) { try { $body = Read-Json $Answer.Text } catch [System.FormatException] { $body = $null } }
    if ($body -isnot [System.Collections.IDictionary]) {
        $what = if ($isEmpty) { 'nothing' } elseif ($Answer.ContentType) { (Protect-Text $Answer.ContentType).Split(';')[0] } else { 'something' }
        throw (New-Failure "$Uri answered with status $($Answer.Status) and $what where JSON was due: is it the endpoint of a user-pool server?")
    }
    if ($Answer.Status -ne 200) { throw (New-ServiceFailure $Answer $body) }
    return , $body
}

# $AWSHistory holds the last request and the last answer, without secrets.
$script:Redacted = '[redacted]'

function Protect-Value([string] $Type, $Value) {
    if ($null -eq $Value) { return $null }
    if ($script:Scalars -contains $Type) {
        if ($Type -in 'secret', 'document', 'blob') { return $script:Redacted }
        return $Value
    }
    $shape = Get-ApiRow $Type
    if ($shape.ContainsKey('value')) { return $script:Redacted }
    if ($shape.ContainsKey('item')) {
        $items = New-Object System.Collections.ArrayList
        foreach ($item in $Value) { [void] $items.Add((Protect-Value $shape['item'] $item)) }
        return , $items.ToArray()
    }
    $made = [ordered] @{}
    foreach ($member in $shape['members'].GetEnumerator()) {
        $isDictionary = $Value -is [System.Collections.IDictionary]
        $item = if ($isDictionary) { $Value[$member.Key] } else { $Value.($member.Key) }
        if ($null -eq $item) { continue }
        $made[$member.Key] = if ((Get-ApiRow 'service')['sensitive'] -contains $member.Key) { $script:Redacted } else { Protect-Value $member.Value $item }
    }
    return [pscustomobject] $made
}

# AWS's own module keeps a variable of the same name; it is left alone.
function Add-History($Operation, $Request, $Response) {
    $known = Get-Variable -Name AWSHistory -Scope Global -ValueOnly -ErrorAction SilentlyContinue
    if ($null -ne $known -and $known.PSObject.TypeNames[0] -ne 'Sparekey.History') { return }
    $global:AWSHistory = [pscustomobject] @{
        PSTypeName          = 'Sparekey.History'
        LastCommand         = $Operation['cmdlet']
        LastServiceRequest  = Protect-Value $Operation['input'] $Request
        LastServiceResponse = if ($Operation['output']) { Protect-Value $Operation['output'] $Response } else { $null }
    }
}

# What all cmdlets do once their parameters are bound.

function Test-Proceed($Cmdlet, $Operation, $Bound) {
    # -WhatIf wins over -Force, and -Force over -Confirm.
    if ($Bound['Force'] -and -not $WhatIfPreference) { return $true }
    $target = if ($Operation['target']) { @($Bound[$Operation['target']]) -join ', ' } else { '' }
    return $Cmdlet.ShouldProcess($target, "$($Operation['cmdlet']) ($($Operation['name']))")
}

# Username and Region both take a value from the pipeline, and a text from there goes to both. It is meant for the first.
function Clear-PipedRegion($Operation, $Bound, $Given) {
    $target = $Operation['target']
    if ($Given -contains 'Region' -or -not $target -or $Given -contains $target) { return }
    if ($Bound['Region'] -is [string] -and [string] $Bound[$target] -ceq $Bound['Region']) { [void] $Bound.Remove('Region') }
}

function Write-NullWarning($Cmdlet, $Operation, $Bound) {
    foreach ($parameter in $Operation['parameters'].GetEnumerator()) {
        if (-not $parameter.Value['required'] -or -not $Bound.ContainsKey($parameter.Key) -or $null -ne $Bound[$parameter.Key]) { continue }
        $Cmdlet.WriteWarning("You are passing `$null as a value for parameter $($parameter.Key) which is marked as required. The request goes out without it.")
    }
}

function Invoke-Request($Cmdlet, $Operation, $Request, $Connection) {
    $body = [System.Text.Encoding]::UTF8.GetBytes((Write-Json $Request))
    $headers = @{ 'Content-Type' = 'application/x-amz-json-1.1'; 'X-Amz-Target' = "$((Get-ApiRow 'service')['targetPrefix']).$($Operation['name'])" }
    if ($Connection.Credential) { Add-Signature $headers $Connection.Uri $body $Connection.Region $Connection.Credential ([datetime]::UtcNow) }
    $Cmdlet.WriteVerbose("$($Operation['name']): POST $($Connection.Uri)")
    $answer = Send-Request $Connection.Uri $headers $body
    $members = Read-Answer $Connection.Uri $answer $Operation
    $response = if ($Operation['output']) { ConvertFrom-Wire $Operation['output'] $members } else { $null }
    Add-History $Operation $Request $response
    return $response
}

# What was caught on the way is no error of its own.
function Clear-CaughtError($Before) {
    while ($global:Error.Count -gt 0 -and -not [object]::ReferenceEquals($global:Error[0], $Before)) { $global:Error.RemoveAt(0) }
}

# $Given are the names that were bound on the command line; the others came from the pipeline.
function Invoke-Operation($Cmdlet, [string] $Name, $PSBound, $Given) {
    $ErrorActionPreference = 'Stop'
    $failure = $null
    $lastError = if ($global:Error.Count -gt 0) { $global:Error[0] } else { $null }
    $operation = Get-ApiRow $Name
    $bound = New-Object 'System.Collections.Generic.Dictionary[string,object]' ([System.StringComparer]::OrdinalIgnoreCase)
    # What one object of the pipeline had would stay there for the next one that has it not.
    foreach ($key in @($PSBound.Keys)) {
        $bound[$key] = $PSBound[$key]
        if ($Given -notcontains $key) { [void] $PSBound.Remove($key) }
    }
    Clear-PipedRegion $operation $bound $Given
    if ($operation['confirms'] -and -not (Test-Proceed $Cmdlet $operation $bound)) { return }
    try {
        $select = Resolve-Select $operation $Cmdlet.MyInvocation.MyCommand $bound
        Write-NullWarning $Cmdlet $operation $bound
        $request = New-Request $operation $bound
        $region = Resolve-Region $Cmdlet $bound
        $connection = @{ Region = $region; Uri = Resolve-Endpoint $region $bound; Credential = $null }
        if ($operation['signed']) { $connection.Credential = Resolve-Credential $Cmdlet $bound }
    }
    catch { $failure = $_ }
    $page = $operation['page']
    $goesOn = $page -and -not $bound['NoAutoIteration'] -and -not $bound.ContainsKey($page['parameter']) -and -not $select.StartsWith('^')
    while (-not $failure) {
        $response = $null
        try { $response = Invoke-Request $Cmdlet $operation $request $connection } catch { $failure = $_; break }
        # Outside of the try, or an error of the next command in the pipeline would be taken for one of this call.
        Select-Answer $response $select $bound
        $token = if ($goesOn) { $response.($page['output']) } else { $null }
        if (-not $token) { return }
        if ($token -ceq $request[$page['input']]) { $failure = New-Failure 'The service gave the same page token twice.'; break }
        $request[$page['input']] = $token
    }
    Clear-CaughtError $lastError
    $Cmdlet.ThrowTerminatingError((Complete-ErrorRecord $failure $operation['cmdlet']))
}

function Add-CGIPCustomAttribute {
    <#
    .SYNOPSIS
    Add custom attributes.
    .DESCRIPTION
    Calls AddCustomAttributes. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER CustomAttribute
    The member CustomAttributes of the request. Each is a hashtable with Name, AttributeDataType, DeveloperOnlyAttribute, Mutable, Required, NumberAttributeConstraints, StringAttributeConstraints.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Add-CGIPCustomAttribute -UserPoolId us-east-1_Sparekey1 -CustomAttribute @{ Name = ... }
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyCollection()][Alias('CustomAttributes')][object[]] $CustomAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AddCustomAttributes' $PSBoundParameters $given }
}

function Add-CGIPResourceTag {
    <#
    .SYNOPSIS
    Tag resource.
    .DESCRIPTION
    Calls TagResource. The request is signed with your AWS keys.
    .PARAMETER ResourceArn
    The member ResourceArn of the request.
    .PARAMETER Tag
    The member Tags of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ResourceArn. Use -Select '^ResourceArn' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ResourceArn, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Add-CGIPResourceTag -ResourceArn arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Sparekey1 -Tag @{ name = 'value' }
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ResourceArn,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][Alias('Tags')][hashtable] $Tag,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ResourceArn'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'TagResource' $PSBoundParameters $given }
}

function Add-CGIPUserPoolClientSecret {
    <#
    .SYNOPSIS
    Add user pool client secret.
    .DESCRIPTION
    Calls AddUserPoolClientSecret. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientSecret
    The member ClientSecret of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ClientSecretDescriptor is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ClientSecretDescriptorType. By default ClientSecretDescriptor is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Add-CGIPUserPoolClientSecret -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ClientSecretDescriptorType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientSecret,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AddUserPoolClientSecret' $PSBoundParameters $given }
}

function Add-CGIPUserToGroupAdmin {
    <#
    .SYNOPSIS
    Admin add user to group.
    .DESCRIPTION
    Calls AdminAddUserToGroup. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER GroupName
    The member GroupName of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Add-CGIPUserToGroupAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -GroupName example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $GroupName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminAddUserToGroup' $PSBoundParameters $given }
}

function Complete-CGIPWebAuthnRegistration {
    <#
    .SYNOPSIS
    Complete web authn registration.
    .DESCRIPTION
    Calls CompleteWebAuthnRegistration. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Credential
    The member Credential of the request. Any value that can be written as JSON: a hashtable, for instance.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Complete-CGIPWebAuthnRegistration -AccessToken $accessToken -Credential @{ }
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][object] $Credential,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CompleteWebAuthnRegistration' $PSBoundParameters $given }
}

function Confirm-CGIPDevice {
    <#
    .SYNOPSIS
    Confirm device.
    .DESCRIPTION
    Calls ConfirmDevice. The request is not signed and needs no AWS keys.
    .PARAMETER DeviceKey
    The member DeviceKey of the request.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER DeviceSecretVerifierConfig_PasswordVerifier
    The member PasswordVerifier of the request.
    .PARAMETER DeviceSecretVerifierConfig_Salt
    The member Salt of the request.
    .PARAMETER DeviceName
    The member DeviceName of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserConfirmationNecessary is printed.
    .PARAMETER PassThru
    Prints the value of the parameter DeviceKey. Use -Select '^DeviceKey' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for DeviceKey, or values of all parameters by the names of properties.
    .OUTPUTS
    bool. By default UserConfirmationNecessary is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Confirm-CGIPDevice -DeviceKey example -AccessToken $accessToken
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('bool')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $DeviceKey,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DeviceSecretVerifierConfig_PasswordVerifier,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DeviceSecretVerifierConfig_Salt,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DeviceName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^DeviceKey'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ConfirmDevice' $PSBoundParameters $given }
}

function Confirm-CGIPForgotPassword {
    <#
    .SYNOPSIS
    Confirm forgot password.
    .DESCRIPTION
    Calls ConfirmForgotPassword. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER ConfirmationCode
    The member ConfirmationCode of the request.
    .PARAMETER Password
    The member Password of the request.
    .PARAMETER SecretHash
    The member SecretHash of the request.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The member AnalyticsEndpointId of the request.
    .PARAMETER UserContextData_IpAddress
    The member IpAddress of the request.
    .PARAMETER UserContextData_EncodedData
    The member EncodedData of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Confirm-CGIPForgotPassword -Username jane@example.com -ClientId 38fjsnc484p94kpqsnet7mpld0 -ConfirmationCode 123456 -Password $password
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ConfirmationCode,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Password,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SecretHash,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsMetadata_AnalyticsEndpointId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_IpAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_EncodedData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ConfirmForgotPassword' $PSBoundParameters $given }
}

function Confirm-CGIPUserRegistration {
    <#
    .SYNOPSIS
    Confirm sign up.
    .DESCRIPTION
    Calls ConfirmSignUp. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER ConfirmationCode
    The member ConfirmationCode of the request.
    .PARAMETER SecretHash
    The member SecretHash of the request.
    .PARAMETER ForceAliasCreation
    The member ForceAliasCreation of the request.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The member AnalyticsEndpointId of the request.
    .PARAMETER UserContextData_IpAddress
    The member IpAddress of the request.
    .PARAMETER UserContextData_EncodedData
    The member EncodedData of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Session
    The member Session of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Session is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    string. By default Session is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Confirm-CGIPUserRegistration -Username jane@example.com -ClientId 38fjsnc484p94kpqsnet7mpld0 -ConfirmationCode 123456
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('string')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ConfirmationCode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SecretHash,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $ForceAliasCreation,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsMetadata_AnalyticsEndpointId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_IpAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_EncodedData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Session,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ConfirmSignUp' $PSBoundParameters $given }
}

function Confirm-CGIPUserRegistrationAdmin {
    <#
    .SYNOPSIS
    Admin confirm sign up.
    .DESCRIPTION
    Calls AdminConfirmSignUp. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Confirm-CGIPUserRegistrationAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminConfirmSignUp' $PSBoundParameters $given }
}

function Connect-CGIPProviderForUserAdmin {
    <#
    .SYNOPSIS
    Admin link provider for user.
    .DESCRIPTION
    Calls AdminLinkProviderForUser. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER DestinationUser_ProviderName
    The member ProviderName of the request.
    .PARAMETER DestinationUser_ProviderAttributeName
    The member ProviderAttributeName of the request.
    .PARAMETER DestinationUser_ProviderAttributeValue
    The member ProviderAttributeValue of the request.
    .PARAMETER SourceUser_ProviderName
    The member ProviderName of the request.
    .PARAMETER SourceUser_ProviderAttributeName
    The member ProviderAttributeName of the request.
    .PARAMETER SourceUser_ProviderAttributeValue
    The member ProviderAttributeValue of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Connect-CGIPProviderForUserAdmin -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DestinationUser_ProviderName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DestinationUser_ProviderAttributeName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DestinationUser_ProviderAttributeValue,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SourceUser_ProviderName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SourceUser_ProviderAttributeName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SourceUser_ProviderAttributeValue,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminLinkProviderForUser' $PSBoundParameters $given }
}

function Connect-CGIPSoftwareToken {
    <#
    .SYNOPSIS
    Associate software token.
    .DESCRIPTION
    Calls AssociateSoftwareToken. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Session
    The member Session of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.AssociateSoftwareTokenResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Connect-CGIPSoftwareToken -AccessToken $accessToken
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.AssociateSoftwareTokenResponse')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Session,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AssociateSoftwareToken' $PSBoundParameters $given }
}

function Disable-CGIPProviderForUserAdmin {
    <#
    .SYNOPSIS
    Admin disable provider for user.
    .DESCRIPTION
    Calls AdminDisableProviderForUser. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER User_ProviderName
    The member ProviderName of the request.
    .PARAMETER User_ProviderAttributeName
    The member ProviderAttributeName of the request.
    .PARAMETER User_ProviderAttributeValue
    The member ProviderAttributeValue of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Disable-CGIPProviderForUserAdmin -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $User_ProviderName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $User_ProviderAttributeName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $User_ProviderAttributeValue,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminDisableProviderForUser' $PSBoundParameters $given }
}

function Disable-CGIPUserAdmin {
    <#
    .SYNOPSIS
    Admin disable user.
    .DESCRIPTION
    Calls AdminDisableUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Disable-CGIPUserAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminDisableUser' $PSBoundParameters $given }
}

function Disconnect-CGIPDeviceGlobal {
    <#
    .SYNOPSIS
    Global sign out.
    .DESCRIPTION
    Calls GlobalSignOut. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Disconnect-CGIPDeviceGlobal -AccessToken $accessToken
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GlobalSignOut' $PSBoundParameters $given }
}

function Disconnect-CGIPUserGlobalAdmin {
    <#
    .SYNOPSIS
    Admin user global sign out.
    .DESCRIPTION
    Calls AdminUserGlobalSignOut. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Disconnect-CGIPUserGlobalAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminUserGlobalSignOut' $PSBoundParameters $given }
}

function Enable-CGIPUserAdmin {
    <#
    .SYNOPSIS
    Admin enable user.
    .DESCRIPTION
    Calls AdminEnableUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Enable-CGIPUserAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminEnableUser' $PSBoundParameters $given }
}

function Get-CGIPCSVHeader {
    <#
    .SYNOPSIS
    Get CSV header.
    .DESCRIPTION
    Calls GetCSVHeader. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GetCSVHeaderResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPCSVHeader -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GetCSVHeaderResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetCSVHeader' $PSBoundParameters $given }
}

function Get-CGIPClientToken {
    <#
    .SYNOPSIS
    Get client token.
    .DESCRIPTION
    Calls GetClientToken. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER Secret
    The member Secret of the request.
    .PARAMETER Scope
    The member Scopes of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ClientAuthenticationResult is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ClientAuthenticationResultType. By default ClientAuthenticationResult is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPClientToken -ClientId 38fjsnc484p94kpqsnet7mpld0 -Secret $secret
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ClientAuthenticationResultType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Secret,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Scopes')][string[]] $Scope,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetClientToken' $PSBoundParameters $given }
}

function Get-CGIPDevice {
    <#
    .SYNOPSIS
    Get device.
    .DESCRIPTION
    Calls GetDevice. The request is not signed and needs no AWS keys.
    .PARAMETER DeviceKey
    The member DeviceKey of the request.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Device is printed.
    .PARAMETER PassThru
    Prints the value of the parameter DeviceKey. Use -Select '^DeviceKey' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for DeviceKey, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.DeviceType. By default Device is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPDevice -DeviceKey example
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.DeviceType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $DeviceKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^DeviceKey'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetDevice' $PSBoundParameters $given }
}

function Get-CGIPDeviceAdmin {
    <#
    .SYNOPSIS
    Admin get device.
    .DESCRIPTION
    Calls AdminGetDevice. The request is signed with your AWS keys.
    .PARAMETER DeviceKey
    The member DeviceKey of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Device is printed.
    .PARAMETER PassThru
    Prints the value of the parameter DeviceKey. Use -Select '^DeviceKey' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for DeviceKey, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.DeviceType. By default Device is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPDeviceAdmin -DeviceKey example -UserPoolId us-east-1_Sparekey1 -Username jane@example.com
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.DeviceType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $DeviceKey,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^DeviceKey'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminGetDevice' $PSBoundParameters $given }
}

function Get-CGIPDeviceList {
    <#
    .SYNOPSIS
    List devices.
    .DESCRIPTION
    Calls ListDevices. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Limit
    The member Limit of the request.
    .PARAMETER PaginationToken
    The member PaginationToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Devices is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -PaginationToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.DeviceType. By default Devices is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPDeviceList -AccessToken $accessToken
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.DeviceType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $Limit,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $PaginationToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListDevices' $PSBoundParameters $given }
}

function Get-CGIPDeviceListAdmin {
    <#
    .SYNOPSIS
    Admin list devices.
    .DESCRIPTION
    Calls AdminListDevices. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Limit
    The member Limit of the request.
    .PARAMETER PaginationToken
    The member PaginationToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Devices is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -PaginationToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.DeviceType. By default Devices is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPDeviceListAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.DeviceType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $Limit,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $PaginationToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminListDevices' $PSBoundParameters $given }
}

function Get-CGIPGroup {
    <#
    .SYNOPSIS
    Get group.
    .DESCRIPTION
    Calls GetGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The member GroupName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Group is printed.
    .PARAMETER PassThru
    Prints the value of the parameter GroupName. Use -Select '^GroupName' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for GroupName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GroupType. By default Group is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPGroup -GroupName example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GroupType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $GroupName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^GroupName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetGroup' $PSBoundParameters $given }
}

function Get-CGIPGroupList {
    <#
    .SYNOPSIS
    List groups.
    .DESCRIPTION
    Calls ListGroups. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Limit
    The member Limit of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Groups is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GroupType. By default Groups is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPGroupList -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GroupType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $Limit,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListGroups' $PSBoundParameters $given }
}

function Get-CGIPGroupsForUserAdmin {
    <#
    .SYNOPSIS
    Admin list groups for user.
    .DESCRIPTION
    Calls AdminListGroupsForUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Limit
    The member Limit of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Groups is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GroupType. By default Groups is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPGroupsForUserAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GroupType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $Limit,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminListGroupsForUser' $PSBoundParameters $given }
}

function Get-CGIPIdentityProvider {
    <#
    .SYNOPSIS
    Describe identity provider.
    .DESCRIPTION
    Calls DescribeIdentityProvider. The request is signed with your AWS keys.
    .PARAMETER ProviderName
    The member ProviderName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default IdentityProvider is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ProviderName. Use -Select '^ProviderName' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ProviderName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.IdentityProviderType. By default IdentityProvider is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPIdentityProvider -ProviderName example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.IdentityProviderType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ProviderName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ProviderName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeIdentityProvider' $PSBoundParameters $given }
}

function Get-CGIPIdentityProviderByIdentifier {
    <#
    .SYNOPSIS
    Get identity provider by identifier.
    .DESCRIPTION
    Calls GetIdentityProviderByIdentifier. The request is signed with your AWS keys.
    .PARAMETER IdpIdentifier
    The member IdpIdentifier of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default IdentityProvider is printed.
    .PARAMETER PassThru
    Prints the value of the parameter IdpIdentifier. Use -Select '^IdpIdentifier' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for IdpIdentifier, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.IdentityProviderType. By default IdentityProvider is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPIdentityProviderByIdentifier -IdpIdentifier example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.IdentityProviderType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $IdpIdentifier,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^IdpIdentifier'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetIdentityProviderByIdentifier' $PSBoundParameters $given }
}

function Get-CGIPIdentityProviderList {
    <#
    .SYNOPSIS
    List identity providers.
    .DESCRIPTION
    Calls ListIdentityProviders. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER MaxResult
    The member MaxResults of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Providers is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ProviderDescription. By default Providers is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPIdentityProviderList -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ProviderDescription')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('MaxResults')][System.Nullable[int]] $MaxResult,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListIdentityProviders' $PSBoundParameters $given }
}

function Get-CGIPLogDeliveryConfiguration {
    <#
    .SYNOPSIS
    Get log delivery configuration.
    .DESCRIPTION
    Calls GetLogDeliveryConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default LogDeliveryConfiguration is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.LogDeliveryConfigurationType. By default LogDeliveryConfiguration is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPLogDeliveryConfiguration -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.LogDeliveryConfigurationType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetLogDeliveryConfiguration' $PSBoundParameters $given }
}

function Get-CGIPManagedLoginBranding {
    <#
    .SYNOPSIS
    Describe managed login branding.
    .DESCRIPTION
    Calls DescribeManagedLoginBranding. The request is signed with your AWS keys.
    .PARAMETER ManagedLoginBrandingId
    The member ManagedLoginBrandingId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ReturnMergedResource
    The member ReturnMergedResources of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ManagedLoginBranding is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ManagedLoginBrandingId. Use -Select '^ManagedLoginBrandingId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ManagedLoginBrandingId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ManagedLoginBrandingType. By default ManagedLoginBranding is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPManagedLoginBranding -ManagedLoginBrandingId example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ManagedLoginBrandingType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ManagedLoginBrandingId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ReturnMergedResources')][System.Nullable[bool]] $ReturnMergedResource,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ManagedLoginBrandingId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeManagedLoginBranding' $PSBoundParameters $given }
}

function Get-CGIPManagedLoginBrandingByClient {
    <#
    .SYNOPSIS
    Describe managed login branding by client.
    .DESCRIPTION
    Calls DescribeManagedLoginBrandingByClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ReturnMergedResource
    The member ReturnMergedResources of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ManagedLoginBranding is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ManagedLoginBrandingType. By default ManagedLoginBranding is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPManagedLoginBrandingByClient -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ManagedLoginBrandingType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ReturnMergedResources')][System.Nullable[bool]] $ReturnMergedResource,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeManagedLoginBrandingByClient' $PSBoundParameters $given }
}

function Get-CGIPProvisionedLimit {
    <#
    .SYNOPSIS
    Get provisioned limit.
    .DESCRIPTION
    Calls GetProvisionedLimit. The request is signed with your AWS keys.
    .PARAMETER LimitDefinition_LimitClass
    The member LimitClass of the request. One of API_CATEGORY.
    .PARAMETER LimitDefinition_Attribute
    The member Attributes of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Limit is printed.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    Values of all parameters, by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.LimitType. By default Limit is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPProvisionedLimit -LimitDefinition_LimitClass API_CATEGORY -LimitDefinition_Attribute @{ name = 'value' }
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.LimitType')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $LimitDefinition_LimitClass,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][Alias('LimitDefinition_Attributes')][hashtable] $LimitDefinition_Attribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetProvisionedLimit' $PSBoundParameters $given }
}

function Get-CGIPResourceServer {
    <#
    .SYNOPSIS
    Describe resource server.
    .DESCRIPTION
    Calls DescribeResourceServer. The request is signed with your AWS keys.
    .PARAMETER Identifier
    The member Identifier of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ResourceServer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Identifier. Use -Select '^Identifier' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Identifier, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ResourceServerType. By default ResourceServer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPResourceServer -Identifier example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ResourceServerType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Identifier,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Identifier'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeResourceServer' $PSBoundParameters $given }
}

function Get-CGIPResourceServerList {
    <#
    .SYNOPSIS
    List resource servers.
    .DESCRIPTION
    Calls ListResourceServers. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER MaxResult
    The member MaxResults of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ResourceServers is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ResourceServerType. By default ResourceServers is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPResourceServerList -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ResourceServerType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('MaxResults')][System.Nullable[int]] $MaxResult,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListResourceServers' $PSBoundParameters $given }
}

function Get-CGIPResourceTag {
    <#
    .SYNOPSIS
    List tags for resource.
    .DESCRIPTION
    Calls ListTagsForResource. The request is signed with your AWS keys.
    .PARAMETER ResourceArn
    The member ResourceArn of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Tags is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ResourceArn. Use -Select '^ResourceArn' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ResourceArn, or values of all parameters by the names of properties.
    .OUTPUTS
    System.Collections.Generic.Dictionary[string,object]. By default Tags is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPResourceTag -ResourceArn arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('System.Collections.Generic.Dictionary[string,object]')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ResourceArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ResourceArn'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListTagsForResource' $PSBoundParameters $given }
}

function Get-CGIPRiskConfiguration {
    <#
    .SYNOPSIS
    Describe risk configuration.
    .DESCRIPTION
    Calls DescribeRiskConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default RiskConfiguration is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.RiskConfigurationType. By default RiskConfiguration is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPRiskConfiguration -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.RiskConfigurationType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeRiskConfiguration' $PSBoundParameters $given }
}

function Get-CGIPSigningCertificate {
    <#
    .SYNOPSIS
    Get signing certificate.
    .DESCRIPTION
    Calls GetSigningCertificate. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Certificate is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    string. By default Certificate is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPSigningCertificate -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('string')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetSigningCertificate' $PSBoundParameters $given }
}

function Get-CGIPTerm {
    <#
    .SYNOPSIS
    Describe terms.
    .DESCRIPTION
    Calls DescribeTerms. The request is signed with your AWS keys.
    .PARAMETER TermsId
    The member TermsId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Terms is printed.
    .PARAMETER PassThru
    Prints the value of the parameter TermsId. Use -Select '^TermsId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for TermsId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.TermsType. By default Terms is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPTerm -TermsId example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.TermsType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $TermsId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^TermsId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeTerms' $PSBoundParameters $given }
}

function Get-CGIPTermList {
    <#
    .SYNOPSIS
    List terms.
    .DESCRIPTION
    Calls ListTerms. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER MaxResult
    The member MaxResults of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Terms is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.TermsDescriptionType. By default Terms is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPTermList -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.TermsDescriptionType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('MaxResults')][System.Nullable[int]] $MaxResult,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListTerms' $PSBoundParameters $given }
}

function Get-CGIPTermsByClient {
    <#
    .SYNOPSIS
    Describe terms by client.
    .DESCRIPTION
    Calls DescribeTermsByClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER TermsName
    The member TermsName of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Terms is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.TermsType. By default Terms is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPTermsByClient -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1 -TermsName example
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.TermsType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $TermsName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeTermsByClient' $PSBoundParameters $given }
}

function Get-CGIPTokensFromRefreshToken {
    <#
    .SYNOPSIS
    Get tokens from refresh token.
    .DESCRIPTION
    Calls GetTokensFromRefreshToken. The request is not signed and needs no AWS keys.
    .PARAMETER RefreshToken
    The member RefreshToken of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER ClientSecret
    The member ClientSecret of the request.
    .PARAMETER DeviceKey
    The member DeviceKey of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default AuthenticationResult is printed.
    .PARAMETER PassThru
    Prints the value of the parameter RefreshToken. Use -Select '^RefreshToken' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for RefreshToken, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.AuthenticationResultType. By default AuthenticationResult is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPTokensFromRefreshToken -RefreshToken $refreshToken -ClientId 38fjsnc484p94kpqsnet7mpld0
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.AuthenticationResultType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $RefreshToken,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientSecret,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DeviceKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^RefreshToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetTokensFromRefreshToken' $PSBoundParameters $given }
}

function Get-CGIPUICustomization {
    <#
    .SYNOPSIS
    Get UI customization.
    .DESCRIPTION
    Calls GetUICustomization. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UICustomization is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UICustomizationType. By default UICustomization is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUICustomization -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UICustomizationType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetUICustomization' $PSBoundParameters $given }
}

function Get-CGIPUser {
    <#
    .SYNOPSIS
    Get user.
    .DESCRIPTION
    Calls GetUser. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GetUserResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUser -AccessToken $accessToken
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GetUserResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetUser' $PSBoundParameters $given }
}

function Get-CGIPUserAdmin {
    <#
    .SYNOPSIS
    Admin get user.
    .DESCRIPTION
    Calls AdminGetUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.AdminGetUserResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.AdminGetUserResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminGetUser' $PSBoundParameters $given }
}

function Get-CGIPUserAttributeVerificationCode {
    <#
    .SYNOPSIS
    Get user attribute verification code.
    .DESCRIPTION
    Calls GetUserAttributeVerificationCode. The request is not signed and needs no AWS keys.
    .PARAMETER AttributeName
    The member AttributeName of the request.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default CodeDeliveryDetails is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AttributeName. Use -Select '^AttributeName' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AttributeName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.CodeDeliveryDetailsType. By default CodeDeliveryDetails is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserAttributeVerificationCode -AttributeName example -AccessToken $accessToken
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.CodeDeliveryDetailsType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AttributeName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AttributeName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetUserAttributeVerificationCode' $PSBoundParameters $given }
}

function Get-CGIPUserAuthEventListAdmin {
    <#
    .SYNOPSIS
    Admin list user auth events.
    .DESCRIPTION
    Calls AdminListUserAuthEvents. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER MaxResult
    The member MaxResults of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default AuthEvents is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.AuthEventType. By default AuthEvents is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserAuthEventListAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.AuthEventType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('MaxResults')][System.Nullable[int]] $MaxResult,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminListUserAuthEvents' $PSBoundParameters $given }
}

function Get-CGIPUserAuthFactor {
    <#
    .SYNOPSIS
    Get user auth factors.
    .DESCRIPTION
    Calls GetUserAuthFactors. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GetUserAuthFactorsResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserAuthFactor -AccessToken $accessToken
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GetUserAuthFactorsResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetUserAuthFactors' $PSBoundParameters $given }
}

function Get-CGIPUserAuthFactorAdmin {
    <#
    .SYNOPSIS
    Admin get user auth factors.
    .DESCRIPTION
    Calls AdminGetUserAuthFactors. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.AdminGetUserAuthFactorsResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserAuthFactorAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.AdminGetUserAuthFactorsResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminGetUserAuthFactors' $PSBoundParameters $given }
}

function Get-CGIPUserImportJob {
    <#
    .SYNOPSIS
    Describe user import job.
    .DESCRIPTION
    Calls DescribeUserImportJob. The request is signed with your AWS keys.
    .PARAMETER JobId
    The member JobId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserImportJob is printed.
    .PARAMETER PassThru
    Prints the value of the parameter JobId. Use -Select '^JobId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for JobId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserImportJobType. By default UserImportJob is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserImportJob -JobId example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserImportJobType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $JobId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^JobId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeUserImportJob' $PSBoundParameters $given }
}

function Get-CGIPUserImportJobList {
    <#
    .SYNOPSIS
    List user import jobs.
    .DESCRIPTION
    Calls ListUserImportJobs. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER MaxResult
    The member MaxResults of the request.
    .PARAMETER PaginationToken
    The member PaginationToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserImportJobs is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -PaginationToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserImportJobType. By default UserImportJobs is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserImportJobList -UserPoolId us-east-1_Sparekey1 -MaxResult 10
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserImportJobType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][Alias('MaxResults')][System.Nullable[int]] $MaxResult,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $PaginationToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListUserImportJobs' $PSBoundParameters $given }
}

function Get-CGIPUserList {
    <#
    .SYNOPSIS
    List users.
    .DESCRIPTION
    Calls ListUsers. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER AttributesToGet
    The member AttributesToGet of the request.
    .PARAMETER Limit
    The member Limit of the request.
    .PARAMETER PaginationToken
    The member PaginationToken of the request.
    .PARAMETER Filter
    The member Filter of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Users is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -PaginationToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserType. By default Users is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserList -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string[]] $AttributesToGet,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $Limit,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $PaginationToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Filter,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListUsers' $PSBoundParameters $given }
}

function Get-CGIPUserPool {
    <#
    .SYNOPSIS
    Describe user pool.
    .DESCRIPTION
    Calls DescribeUserPool. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPool is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolType. By default UserPool is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPool -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeUserPool' $PSBoundParameters $given }
}

function Get-CGIPUserPoolClient {
    <#
    .SYNOPSIS
    Describe user pool client.
    .DESCRIPTION
    Calls DescribeUserPoolClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPoolClient is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolClientType. By default UserPoolClient is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPoolClient -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolClientType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeUserPoolClient' $PSBoundParameters $given }
}

function Get-CGIPUserPoolClientList {
    <#
    .SYNOPSIS
    List user pool clients.
    .DESCRIPTION
    Calls ListUserPoolClients. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER MaxResult
    The member MaxResults of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER ClientType
    The member ClientType of the request. One of DCR, REGULAR.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPoolClients is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolClientDescription. By default UserPoolClients is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPoolClientList -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolClientDescription')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('MaxResults')][System.Nullable[int]] $MaxResult,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientType,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListUserPoolClients' $PSBoundParameters $given }
}

function Get-CGIPUserPoolClientSecretList {
    <#
    .SYNOPSIS
    List user pool client secrets.
    .DESCRIPTION
    Calls ListUserPoolClientSecrets. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ClientSecrets is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ClientSecretDescriptorType. By default ClientSecrets is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPoolClientSecretList -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ClientSecretDescriptorType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListUserPoolClientSecrets' $PSBoundParameters $given }
}

function Get-CGIPUserPoolClientSessionConfiguration {
    <#
    .SYNOPSIS
    Get user pool client session configuration.
    .DESCRIPTION
    Calls GetUserPoolClientSessionConfiguration. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GetUserPoolClientSessionConfigurationResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPoolClientSessionConfiguration -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GetUserPoolClientSessionConfigurationResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetUserPoolClientSessionConfiguration' $PSBoundParameters $given }
}

function Get-CGIPUserPoolDomain {
    <#
    .SYNOPSIS
    Describe user pool domain.
    .DESCRIPTION
    Calls DescribeUserPoolDomain. The request is signed with your AWS keys.
    .PARAMETER Domain
    The member Domain of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default DomainDescription is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Domain. Use -Select '^Domain' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Domain, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.DomainDescriptionType. By default DomainDescription is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPoolDomain -Domain example
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.DomainDescriptionType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Domain,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Domain'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DescribeUserPoolDomain' $PSBoundParameters $given }
}

function Get-CGIPUserPoolList {
    <#
    .SYNOPSIS
    List user pools.
    .DESCRIPTION
    Calls ListUserPools. The request is signed with your AWS keys.
    .PARAMETER MaxResult
    The member MaxResults of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPools is printed.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    Values of all parameters, by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolDescriptionType. By default UserPools is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPoolList -MaxResult 10
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolDescriptionType')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][Alias('MaxResults')][System.Nullable[int]] $MaxResult,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListUserPools' $PSBoundParameters $given }
}

function Get-CGIPUserPoolMfaConfig {
    <#
    .SYNOPSIS
    Get user pool mfa config.
    .DESCRIPTION
    Calls GetUserPoolMfaConfig. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GetUserPoolMfaConfigResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPoolMfaConfig -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GetUserPoolMfaConfigResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetUserPoolMfaConfig' $PSBoundParameters $given }
}

function Get-CGIPUserPoolReplicaList {
    <#
    .SYNOPSIS
    List user pool replicas.
    .DESCRIPTION
    Calls ListUserPoolReplicas. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPoolReplicas is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolReplicaType. By default UserPoolReplicas is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPoolReplicaList -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolReplicaType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListUserPoolReplicas' $PSBoundParameters $given }
}

function Get-CGIPUserPoolSessionConfiguration {
    <#
    .SYNOPSIS
    Get user pool session configuration.
    .DESCRIPTION
    Calls GetUserPoolSessionConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GetUserPoolSessionConfigurationResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserPoolSessionConfiguration -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GetUserPoolSessionConfigurationResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'GetUserPoolSessionConfiguration' $PSBoundParameters $given }
}

function Get-CGIPUserSessionList {
    <#
    .SYNOPSIS
    List user sessions.
    .DESCRIPTION
    Calls ListUserSessions. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Sessions is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.SessionDescriptionType. By default Sessions is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserSessionList -AccessToken $accessToken
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.SessionDescriptionType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListUserSessions' $PSBoundParameters $given }
}

function Get-CGIPUserSessionListAdmin {
    <#
    .SYNOPSIS
    Admin list user sessions.
    .DESCRIPTION
    Calls AdminListUserSessions. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Sessions is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.SessionDescriptionType. By default Sessions is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUserSessionListAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.SessionDescriptionType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminListUserSessions' $PSBoundParameters $given }
}

function Get-CGIPUsersInGroup {
    <#
    .SYNOPSIS
    List users in group.
    .DESCRIPTION
    Calls ListUsersInGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The member GroupName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Limit
    The member Limit of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Users is printed.
    .PARAMETER PassThru
    Prints the value of the parameter GroupName. Use -Select '^GroupName' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for GroupName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserType. By default Users is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPUsersInGroup -GroupName example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $GroupName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $Limit,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^GroupName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListUsersInGroup' $PSBoundParameters $given }
}

function Get-CGIPWebAuthnCredentialList {
    <#
    .SYNOPSIS
    List web authn credentials.
    .DESCRIPTION
    Calls ListWebAuthnCredentials. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER NextToken
    The member NextToken of the request.
    .PARAMETER MaxResult
    The member MaxResults of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Credentials is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER NoAutoIteration
    Asks for one page only. Without it, and without -NextToken, all pages are fetched.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.WebAuthnCredentialDescription. By default Credentials is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Get-CGIPWebAuthnCredentialList -AccessToken $accessToken
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.WebAuthnCredentialDescription')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $NextToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('MaxResults')][System.Nullable[int]] $MaxResult,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $NoAutoIteration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ListWebAuthnCredentials' $PSBoundParameters $given }
}

function New-CGIPGroup {
    <#
    .SYNOPSIS
    Create group.
    .DESCRIPTION
    Calls CreateGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The member GroupName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Description
    The member Description of the request.
    .PARAMETER RoleArn
    The member RoleArn of the request.
    .PARAMETER Precedence
    The member Precedence of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Group is printed.
    .PARAMETER PassThru
    Prints the value of the parameter GroupName. Use -Select '^GroupName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for GroupName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GroupType. By default Group is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPGroup -GroupName example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GroupType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $GroupName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Description,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $RoleArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $Precedence,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^GroupName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateGroup' $PSBoundParameters $given }
}

function New-CGIPIdentityProvider {
    <#
    .SYNOPSIS
    Create identity provider.
    .DESCRIPTION
    Calls CreateIdentityProvider. The request is signed with your AWS keys.
    .PARAMETER ProviderName
    The member ProviderName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ProviderType
    The member ProviderType of the request. One of SAML, Facebook, Google, LoginWithAmazon, SignInWithApple, OIDC.
    .PARAMETER ProviderDetail
    The member ProviderDetails of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AttributeMapping
    The member AttributeMapping of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER IdpIdentifier
    The member IdpIdentifiers of the request.
    .PARAMETER AcrMapping
    The member AcrMapping of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default IdentityProvider is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ProviderName. Use -Select '^ProviderName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ProviderName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.IdentityProviderType. By default IdentityProvider is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPIdentityProvider -ProviderName example -UserPoolId us-east-1_Sparekey1 -ProviderType SAML -ProviderDetail @{ name = 'value' }
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.IdentityProviderType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ProviderName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ProviderType,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][Alias('ProviderDetails')][hashtable] $ProviderDetail,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $AttributeMapping,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('IdpIdentifiers')][string[]] $IdpIdentifier,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $AcrMapping,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ProviderName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateIdentityProvider' $PSBoundParameters $given }
}

function New-CGIPManagedLoginBranding {
    <#
    .SYNOPSIS
    Create managed login branding.
    .DESCRIPTION
    Calls CreateManagedLoginBranding. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UseCognitoProvidedValue
    The member UseCognitoProvidedValues of the request.
    .PARAMETER Setting
    The member Settings of the request. Any value that can be written as JSON: a hashtable, for instance.
    .PARAMETER Asset
    The member Assets of the request. Each is a hashtable with Category, ColorMode, Extension, Bytes, ResourceId.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ManagedLoginBranding is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ManagedLoginBrandingType. By default ManagedLoginBranding is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPManagedLoginBranding -UserPoolId us-east-1_Sparekey1 -ClientId 38fjsnc484p94kpqsnet7mpld0
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ManagedLoginBrandingType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('UseCognitoProvidedValues')][System.Nullable[bool]] $UseCognitoProvidedValue,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Settings')][object] $Setting,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Assets')][object[]] $Asset,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateManagedLoginBranding' $PSBoundParameters $given }
}

function New-CGIPResourceServer {
    <#
    .SYNOPSIS
    Create resource server.
    .DESCRIPTION
    Calls CreateResourceServer. The request is signed with your AWS keys.
    .PARAMETER Identifier
    The member Identifier of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Name
    The member Name of the request.
    .PARAMETER Scope
    The member Scopes of the request. Each is a hashtable with ScopeName, ScopeDescription.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ResourceServer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Identifier. Use -Select '^Identifier' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Identifier, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ResourceServerType. By default ResourceServer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPResourceServer -Identifier example -UserPoolId us-east-1_Sparekey1 -Name example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ResourceServerType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Identifier,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Name,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Scopes')][object[]] $Scope,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Identifier'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateResourceServer' $PSBoundParameters $given }
}

function New-CGIPTerm {
    <#
    .SYNOPSIS
    Create terms.
    .DESCRIPTION
    Calls CreateTerms. The request is signed with your AWS keys.
    .PARAMETER TermsName
    The member TermsName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER TermsSource
    The member TermsSource of the request. One of LINK.
    .PARAMETER Enforcement
    The member Enforcement of the request. One of NONE.
    .PARAMETER Link
    The member Links of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Terms is printed.
    .PARAMETER PassThru
    Prints the value of the parameter TermsName. Use -Select '^TermsName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for TermsName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.TermsType. By default Terms is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPTerm -TermsName example -UserPoolId us-east-1_Sparekey1 -ClientId 38fjsnc484p94kpqsnet7mpld0 -TermsSource LINK -Enforcement NONE
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.TermsType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $TermsName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $TermsSource,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Enforcement,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Links')][hashtable] $Link,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^TermsName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateTerms' $PSBoundParameters $given }
}

function New-CGIPUserAdmin {
    <#
    .SYNOPSIS
    Admin create user.
    .DESCRIPTION
    Calls AdminCreateUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER UserAttribute
    The member UserAttributes of the request. Each is a hashtable with Name, Value.
    .PARAMETER ValidationData
    The member ValidationData of the request. Each is a hashtable with Name, Value.
    .PARAMETER TemporaryPassword
    The member TemporaryPassword of the request.
    .PARAMETER ForceAliasCreation
    The member ForceAliasCreation of the request.
    .PARAMETER MessageAction
    The member MessageAction of the request. One of RESEND, SUPPRESS.
    .PARAMETER DesiredDeliveryMedium
    The member DesiredDeliveryMediums of the request. Each is one of SMS, EMAIL.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default User is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserType. By default User is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPUserAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('UserAttributes')][object[]] $UserAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object[]] $ValidationData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $TemporaryPassword,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $ForceAliasCreation,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $MessageAction,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('DesiredDeliveryMediums')][string[]] $DesiredDeliveryMedium,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminCreateUser' $PSBoundParameters $given }
}

function New-CGIPUserImportJob {
    <#
    .SYNOPSIS
    Create user import job.
    .DESCRIPTION
    Calls CreateUserImportJob. The request is signed with your AWS keys.
    .PARAMETER JobName
    The member JobName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER CloudWatchLogsRoleArn
    The member CloudWatchLogsRoleArn of the request.
    .PARAMETER PasswordHashingAlgorithm
    The member PasswordHashingAlgorithm of the request. One of BCRYPT, SCRYPT, ARGON2ID, PBKDF2_SHA256.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserImportJob is printed.
    .PARAMETER PassThru
    Prints the value of the parameter JobName. Use -Select '^JobName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for JobName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserImportJobType. By default UserImportJob is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPUserImportJob -JobName example -UserPoolId us-east-1_Sparekey1 -CloudWatchLogsRoleArn example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserImportJobType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $JobName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $CloudWatchLogsRoleArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $PasswordHashingAlgorithm,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^JobName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateUserImportJob' $PSBoundParameters $given }
}

function New-CGIPUserPool {
    <#
    .SYNOPSIS
    Create user pool.
    .DESCRIPTION
    Calls CreateUserPool. The request is signed with your AWS keys.
    .PARAMETER PoolName
    The member PoolName of the request.
    .PARAMETER PasswordPolicy_MinimumLength
    The member MinimumLength of the request.
    .PARAMETER PasswordPolicy_RequireUppercase
    The member RequireUppercase of the request.
    .PARAMETER PasswordPolicy_RequireLowercase
    The member RequireLowercase of the request.
    .PARAMETER PasswordPolicy_RequireNumber
    The member RequireNumbers of the request.
    .PARAMETER PasswordPolicy_RequireSymbol
    The member RequireSymbols of the request.
    .PARAMETER PasswordPolicy_PasswordHistorySize
    The member PasswordHistorySize of the request.
    .PARAMETER PasswordPolicy_TemporaryPasswordValidityDay
    The member TemporaryPasswordValidityDays of the request.
    .PARAMETER SignInPolicy_AllowedFirstAuthFactor
    The member AllowedFirstAuthFactors of the request. Each is one of PASSWORD, EMAIL_OTP, SMS_OTP, WEB_AUTHN, SOFTWARE_TOKEN.
    .PARAMETER DeletionProtection
    The member DeletionProtection of the request. One of ACTIVE, INACTIVE.
    .PARAMETER LambdaConfig_PreSignUp
    The member PreSignUp of the request.
    .PARAMETER LambdaConfig_CustomMessage
    The member CustomMessage of the request.
    .PARAMETER LambdaConfig_PostConfirmation
    The member PostConfirmation of the request.
    .PARAMETER LambdaConfig_PreAuthentication
    The member PreAuthentication of the request.
    .PARAMETER LambdaConfig_PostAuthentication
    The member PostAuthentication of the request.
    .PARAMETER LambdaConfig_DefineAuthChallenge
    The member DefineAuthChallenge of the request.
    .PARAMETER LambdaConfig_CreateAuthChallenge
    The member CreateAuthChallenge of the request.
    .PARAMETER LambdaConfig_VerifyAuthChallengeResponse
    The member VerifyAuthChallengeResponse of the request.
    .PARAMETER LambdaConfig_PreTokenGeneration
    The member PreTokenGeneration of the request.
    .PARAMETER LambdaConfig_UserMigration
    The member UserMigration of the request.
    .PARAMETER PreTokenGenerationConfig_LambdaVersion
    The member LambdaVersion of the request. One of V1_0, V2_0, V3_0.
    .PARAMETER PreTokenGenerationConfig_LambdaArn
    The member LambdaArn of the request.
    .PARAMETER CustomSMSSender_LambdaVersion
    The member LambdaVersion of the request. One of V1_0.
    .PARAMETER CustomSMSSender_LambdaArn
    The member LambdaArn of the request.
    .PARAMETER CustomEmailSender_LambdaVersion
    The member LambdaVersion of the request. One of V1_0.
    .PARAMETER CustomEmailSender_LambdaArn
    The member LambdaArn of the request.
    .PARAMETER LambdaConfig_KMSKeyID
    The member KMSKeyID of the request.
    .PARAMETER InboundFederation_LambdaVersion
    The member LambdaVersion of the request. One of V1_0.
    .PARAMETER InboundFederation_LambdaArn
    The member LambdaArn of the request.
    .PARAMETER AutoVerifiedAttribute
    The member AutoVerifiedAttributes of the request. Each is one of phone_number, email.
    .PARAMETER AliasAttribute
    The member AliasAttributes of the request. Each is one of phone_number, email, preferred_username.
    .PARAMETER UsernameAttribute
    The member UsernameAttributes of the request. Each is one of phone_number, email.
    .PARAMETER SmsVerificationMessage
    The member SmsVerificationMessage of the request.
    .PARAMETER EmailVerificationMessage
    The member EmailVerificationMessage of the request.
    .PARAMETER EmailVerificationSubject
    The member EmailVerificationSubject of the request.
    .PARAMETER VerificationMessageTemplate_SmsMessage
    The member SmsMessage of the request.
    .PARAMETER VerificationMessageTemplate_EmailMessage
    The member EmailMessage of the request.
    .PARAMETER VerificationMessageTemplate_EmailSubject
    The member EmailSubject of the request.
    .PARAMETER VerificationMessageTemplate_EmailMessageByLink
    The member EmailMessageByLink of the request.
    .PARAMETER VerificationMessageTemplate_EmailSubjectByLink
    The member EmailSubjectByLink of the request.
    .PARAMETER VerificationMessageTemplate_DefaultEmailOption
    The member DefaultEmailOption of the request. One of CONFIRM_WITH_LINK, CONFIRM_WITH_CODE.
    .PARAMETER SmsAuthenticationMessage
    The member SmsAuthenticationMessage of the request.
    .PARAMETER MfaConfiguration
    The member MfaConfiguration of the request. One of OFF, ON, OPTIONAL.
    .PARAMETER UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate
    The member AttributesRequireVerificationBeforeUpdate of the request. Each is one of phone_number, email.
    .PARAMETER DeviceConfiguration_ChallengeRequiredOnNewDevice
    The member ChallengeRequiredOnNewDevice of the request.
    .PARAMETER DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt
    The member DeviceOnlyRememberedOnUserPrompt of the request.
    .PARAMETER EmailConfiguration_SourceArn
    The member SourceArn of the request.
    .PARAMETER EmailConfiguration_ReplyToEmailAddress
    The member ReplyToEmailAddress of the request.
    .PARAMETER EmailConfiguration_EmailSendingAccount
    The member EmailSendingAccount of the request. One of COGNITO_DEFAULT, DEVELOPER.
    .PARAMETER EmailConfiguration_From
    The member From of the request.
    .PARAMETER EmailConfiguration_ConfigurationSet
    The member ConfigurationSet of the request.
    .PARAMETER SmsConfiguration_SnsCallerArn
    The member SnsCallerArn of the request.
    .PARAMETER SmsConfiguration_ExternalId
    The member ExternalId of the request.
    .PARAMETER SmsConfiguration_SnsRegion
    The member SnsRegion of the request.
    .PARAMETER EumsSms_CallerArn
    The member CallerArn of the request.
    .PARAMETER EumsSms_ExternalId
    The member ExternalId of the request.
    .PARAMETER EumsSms_OriginationIdentity
    The member OriginationIdentity of the request.
    .PARAMETER EumsSms_ConfigurationSetName
    The member ConfigurationSetName of the request.
    .PARAMETER EumsSms_InEntityId
    The member InEntityId of the request.
    .PARAMETER EumsSms_InTemplateId
    The member InTemplateId of the request.
    .PARAMETER EumsSms_Region
    The member Region of the request.
    .PARAMETER UserPoolTag
    The member UserPoolTags of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AdminCreateUserConfig_AllowAdminCreateUserOnly
    The member AllowAdminCreateUserOnly of the request.
    .PARAMETER AdminCreateUserConfig_UnusedAccountValidityDay
    The member UnusedAccountValidityDays of the request.
    .PARAMETER InviteMessageTemplate_SMSMessage
    The member SMSMessage of the request.
    .PARAMETER InviteMessageTemplate_EmailMessage
    The member EmailMessage of the request.
    .PARAMETER InviteMessageTemplate_EmailSubject
    The member EmailSubject of the request.
    .PARAMETER Schema
    The member Schema of the request. Each is a hashtable with Name, AttributeDataType, DeveloperOnlyAttribute, Mutable, Required, NumberAttributeConstraints, StringAttributeConstraints.
    .PARAMETER UserPoolAddOns_AdvancedSecurityMode
    The member AdvancedSecurityMode of the request. One of OFF, AUDIT, ENFORCED.
    .PARAMETER AdvancedSecurityAdditionalFlows_CustomAuthMode
    The member CustomAuthMode of the request. One of AUDIT, ENFORCED.
    .PARAMETER UsernameConfiguration_CaseSensitive
    The member CaseSensitive of the request.
    .PARAMETER AccountRecoverySetting_RecoveryMechanism
    The member RecoveryMechanisms of the request. Each is a hashtable with Priority, Name.
    .PARAMETER UserPoolTier
    The member UserPoolTier of the request. One of LITE, ESSENTIALS, PLUS.
    .PARAMETER KeyConfiguration_KeyType
    The member KeyType of the request. One of AWS_OWNED_KEY, CUSTOMER_MANAGED_KEY.
    .PARAMETER KeyConfiguration_KmsKeyArn
    The member KmsKeyArn of the request.
    .PARAMETER IssuerConfiguration_Type
    The member Type of the request. One of ORIGINAL, UPDATED.
    .PARAMETER DcrConfiguration_EnableStatus
    The member EnableStatus of the request.
    .PARAMETER DcrConfiguration_OpenDcrEnabled
    The member OpenDcrEnabled of the request.
    .PARAMETER DcrConfiguration_AuthenticatedGrantType
    The member AuthenticatedGrantTypes of the request.
    .PARAMETER DcrConfiguration_OpenDcrGrantType
    The member OpenDcrGrantTypes of the request.
    .PARAMETER DcrConfiguration_AllowedScope
    The member AllowedScopes of the request.
    .PARAMETER AcrConfiguration
    The member AcrConfiguration of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPool is printed.
    .PARAMETER PassThru
    Prints the value of the parameter PoolName. Use -Select '^PoolName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for PoolName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolType. By default UserPool is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPUserPool -PoolName people
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $PoolName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Policies_PasswordPolicy_MinimumLength')][System.Nullable[int]] $PasswordPolicy_MinimumLength,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Policies_PasswordPolicy_RequireUppercase')][System.Nullable[bool]] $PasswordPolicy_RequireUppercase,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Policies_PasswordPolicy_RequireLowercase')][System.Nullable[bool]] $PasswordPolicy_RequireLowercase,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('PasswordPolicy_RequireNumbers', 'Policies_PasswordPolicy_RequireNumber', 'Policies_PasswordPolicy_RequireNumbers')][System.Nullable[bool]] $PasswordPolicy_RequireNumber,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('PasswordPolicy_RequireSymbols', 'Policies_PasswordPolicy_RequireSymbol', 'Policies_PasswordPolicy_RequireSymbols')][System.Nullable[bool]] $PasswordPolicy_RequireSymbol,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Policies_PasswordPolicy_PasswordHistorySize')][System.Nullable[int]] $PasswordPolicy_PasswordHistorySize,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('PasswordPolicy_TemporaryPasswordValidityDays', 'Policies_PasswordPolicy_TemporaryPasswordValidityDay', 'Policies_PasswordPolicy_TemporaryPasswordValidityDays')][System.Nullable[int]] $PasswordPolicy_TemporaryPasswordValidityDay,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SignInPolicy_AllowedFirstAuthFactors', 'Policies_SignInPolicy_AllowedFirstAuthFactor', 'Policies_SignInPolicy_AllowedFirstAuthFactors')][string[]] $SignInPolicy_AllowedFirstAuthFactor,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DeletionProtection,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PreSignUp,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_CustomMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PostConfirmation,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PreAuthentication,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PostAuthentication,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_DefineAuthChallenge,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_CreateAuthChallenge,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_VerifyAuthChallengeResponse,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PreTokenGeneration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_UserMigration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_PreTokenGenerationConfig_LambdaVersion')][string] $PreTokenGenerationConfig_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_PreTokenGenerationConfig_LambdaArn')][string] $PreTokenGenerationConfig_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomSMSSender_LambdaVersion')][string] $CustomSMSSender_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomSMSSender_LambdaArn')][string] $CustomSMSSender_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomEmailSender_LambdaVersion')][string] $CustomEmailSender_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomEmailSender_LambdaArn')][string] $CustomEmailSender_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_KMSKeyID,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_InboundFederation_LambdaVersion')][string] $InboundFederation_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_InboundFederation_LambdaArn')][string] $InboundFederation_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AutoVerifiedAttributes')][string[]] $AutoVerifiedAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AliasAttributes')][string[]] $AliasAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('UsernameAttributes')][string[]] $UsernameAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsVerificationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailVerificationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailVerificationSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_SmsMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailMessageByLink,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailSubjectByLink,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_DefaultEmailOption,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsAuthenticationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $MfaConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string[]] $UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DeviceConfiguration_ChallengeRequiredOnNewDevice,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_SourceArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_ReplyToEmailAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_EmailSendingAccount,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_From,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_ConfigurationSet,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsConfiguration_SnsCallerArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsConfiguration_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsConfiguration_SnsRegion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_CallerArn')][string] $EumsSms_CallerArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_ExternalId')][string] $EumsSms_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_OriginationIdentity')][string] $EumsSms_OriginationIdentity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_ConfigurationSetName')][string] $EumsSms_ConfigurationSetName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_InEntityId')][string] $EumsSms_InEntityId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_InTemplateId')][string] $EumsSms_InTemplateId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_Region')][string] $EumsSms_Region,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('UserPoolTags')][hashtable] $UserPoolTag,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AdminCreateUserConfig_AllowAdminCreateUserOnly,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AdminCreateUserConfig_UnusedAccountValidityDays')][System.Nullable[int]] $AdminCreateUserConfig_UnusedAccountValidityDay,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AdminCreateUserConfig_InviteMessageTemplate_SMSMessage')][string] $InviteMessageTemplate_SMSMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AdminCreateUserConfig_InviteMessageTemplate_EmailMessage')][string] $InviteMessageTemplate_EmailMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AdminCreateUserConfig_InviteMessageTemplate_EmailSubject')][string] $InviteMessageTemplate_EmailSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object[]] $Schema,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserPoolAddOns_AdvancedSecurityMode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('UserPoolAddOns_AdvancedSecurityAdditionalFlows_CustomAuthMode')][string] $AdvancedSecurityAdditionalFlows_CustomAuthMode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $UsernameConfiguration_CaseSensitive,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AccountRecoverySetting_RecoveryMechanisms')][object[]] $AccountRecoverySetting_RecoveryMechanism,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserPoolTier,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $KeyConfiguration_KeyType,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $KeyConfiguration_KmsKeyArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $IssuerConfiguration_Type,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DcrConfiguration_EnableStatus,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DcrConfiguration_OpenDcrEnabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('DcrConfiguration_AuthenticatedGrantTypes')][string[]] $DcrConfiguration_AuthenticatedGrantType,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('DcrConfiguration_OpenDcrGrantTypes')][string[]] $DcrConfiguration_OpenDcrGrantType,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('DcrConfiguration_AllowedScopes')][string[]] $DcrConfiguration_AllowedScope,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $AcrConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^PoolName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateUserPool' $PSBoundParameters $given }
}

function New-CGIPUserPoolClient {
    <#
    .SYNOPSIS
    Create user pool client.
    .DESCRIPTION
    Calls CreateUserPoolClient. The request is signed with your AWS keys.
    .PARAMETER ClientName
    The member ClientName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER GenerateSecret
    The member GenerateSecret of the request.
    .PARAMETER ClientSecret
    The member ClientSecret of the request.
    .PARAMETER RefreshTokenValidity
    The member RefreshTokenValidity of the request.
    .PARAMETER AccessTokenValidity
    The member AccessTokenValidity of the request.
    .PARAMETER IdTokenValidity
    The member IdTokenValidity of the request.
    .PARAMETER TokenValidityUnits_AccessToken
    The member AccessToken of the request. One of seconds, minutes, hours, days.
    .PARAMETER TokenValidityUnits_IdToken
    The member IdToken of the request. One of seconds, minutes, hours, days.
    .PARAMETER TokenValidityUnits_RefreshToken
    The member RefreshToken of the request. One of seconds, minutes, hours, days.
    .PARAMETER ReadAttribute
    The member ReadAttributes of the request.
    .PARAMETER WriteAttribute
    The member WriteAttributes of the request.
    .PARAMETER ExplicitAuthFlow
    The member ExplicitAuthFlows of the request. Each is one of ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_CUSTOM_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_AUTH.
    .PARAMETER SupportedIdentityProvider
    The member SupportedIdentityProviders of the request.
    .PARAMETER CallbackURL
    The member CallbackURLs of the request.
    .PARAMETER LogoutURL
    The member LogoutURLs of the request.
    .PARAMETER DefaultRedirectURI
    The member DefaultRedirectURI of the request.
    .PARAMETER AllowedOAuthFlow
    The member AllowedOAuthFlows of the request. Each is one of code, implicit, client_credentials.
    .PARAMETER AllowedOAuthScope
    The member AllowedOAuthScopes of the request.
    .PARAMETER AllowedOAuthFlowsUserPoolClient
    The member AllowedOAuthFlowsUserPoolClient of the request.
    .PARAMETER AnalyticsConfiguration_ApplicationId
    The member ApplicationId of the request.
    .PARAMETER AnalyticsConfiguration_ApplicationArn
    The member ApplicationArn of the request.
    .PARAMETER AnalyticsConfiguration_RoleArn
    The member RoleArn of the request.
    .PARAMETER AnalyticsConfiguration_ExternalId
    The member ExternalId of the request.
    .PARAMETER AnalyticsConfiguration_UserDataShared
    The member UserDataShared of the request.
    .PARAMETER PreventUserExistenceError
    The member PreventUserExistenceErrors of the request. One of LEGACY, ENABLED.
    .PARAMETER EnableTokenRevocation
    The member EnableTokenRevocation of the request.
    .PARAMETER EnablePropagateAdditionalUserContextData
    The member EnablePropagateAdditionalUserContextData of the request.
    .PARAMETER AuthSessionValidity
    The member AuthSessionValidity of the request.
    .PARAMETER RefreshTokenRotation_Feature
    The member Feature of the request. One of ENABLED, DISABLED.
    .PARAMETER RefreshTokenRotation_RetryGracePeriodSecond
    The member RetryGracePeriodSeconds of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPoolClient is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientName. Use -Select '^ClientName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolClientType. By default UserPoolClient is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPUserPoolClient -ClientName example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolClientType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $GenerateSecret,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientSecret,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $RefreshTokenValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $AccessTokenValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $IdTokenValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $TokenValidityUnits_AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $TokenValidityUnits_IdToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $TokenValidityUnits_RefreshToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ReadAttributes')][string[]] $ReadAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('WriteAttributes')][string[]] $WriteAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ExplicitAuthFlows')][string[]] $ExplicitAuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SupportedIdentityProviders')][string[]] $SupportedIdentityProvider,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('CallbackURLs')][string[]] $CallbackURL,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('LogoutURLs')][string[]] $LogoutURL,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DefaultRedirectURI,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AllowedOAuthFlows')][string[]] $AllowedOAuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AllowedOAuthScopes')][string[]] $AllowedOAuthScope,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AllowedOAuthFlowsUserPoolClient,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ApplicationId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ApplicationArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_RoleArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AnalyticsConfiguration_UserDataShared,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('PreventUserExistenceErrors')][string] $PreventUserExistenceError,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EnableTokenRevocation,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EnablePropagateAdditionalUserContextData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $AuthSessionValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $RefreshTokenRotation_Feature,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('RefreshTokenRotation_RetryGracePeriodSeconds')][System.Nullable[int]] $RefreshTokenRotation_RetryGracePeriodSecond,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateUserPoolClient' $PSBoundParameters $given }
}

function New-CGIPUserPoolDomain {
    <#
    .SYNOPSIS
    Create user pool domain.
    .DESCRIPTION
    Calls CreateUserPoolDomain. The request is signed with your AWS keys.
    .PARAMETER Domain
    The member Domain of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ManagedLoginVersion
    The member ManagedLoginVersion of the request.
    .PARAMETER CustomDomainConfig_CertificateArn
    The member CertificateArn of the request.
    .PARAMETER CustomDomainConfig_SecurityPolicy
    The member SecurityPolicy of the request. One of TLS_V1, TLS_V1_2_2021, TLS_V1_3_2025.
    .PARAMETER Failover_SecondaryRegion
    The member SecondaryRegion of the request.
    .PARAMETER Failover_PrimaryRoute53HealthCheckId
    The member PrimaryRoute53HealthCheckId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Domain. Use -Select '^Domain' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Domain, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.CreateUserPoolDomainResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPUserPoolDomain -Domain example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.CreateUserPoolDomainResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Domain,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $ManagedLoginVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $CustomDomainConfig_CertificateArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $CustomDomainConfig_SecurityPolicy,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('Routing_Failover_SecondaryRegion')][string] $Failover_SecondaryRegion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('Routing_Failover_PrimaryRoute53HealthCheckId')][string] $Failover_PrimaryRoute53HealthCheckId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Domain'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateUserPoolDomain' $PSBoundParameters $given }
}

function New-CGIPUserPoolReplica {
    <#
    .SYNOPSIS
    Create user pool replica.
    .DESCRIPTION
    Calls CreateUserPoolReplica. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER RegionName
    The member RegionName of the request.
    .PARAMETER UserPoolTag
    The member UserPoolTags of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPoolReplica is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolReplicaType. By default UserPoolReplica is printed. Times are in the time zone of this computer.
    .EXAMPLE
    New-CGIPUserPoolReplica -UserPoolId us-east-1_Sparekey1 -RegionName example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolReplicaType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $RegionName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('UserPoolTags')][hashtable] $UserPoolTag,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'CreateUserPoolReplica' $PSBoundParameters $given }
}

function Register-CGIPUserInPool {
    <#
    .SYNOPSIS
    Sign up.
    .DESCRIPTION
    Calls SignUp. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER SecretHash
    The member SecretHash of the request.
    .PARAMETER Password
    The member Password of the request.
    .PARAMETER UserAttribute
    The member UserAttributes of the request. Each is a hashtable with Name, Value.
    .PARAMETER ValidationData
    The member ValidationData of the request. Each is a hashtable with Name, Value.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The member AnalyticsEndpointId of the request.
    .PARAMETER UserContextData_IpAddress
    The member IpAddress of the request.
    .PARAMETER UserContextData_EncodedData
    The member EncodedData of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.SignUpResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Register-CGIPUserInPool -Username jane@example.com -ClientId 38fjsnc484p94kpqsnet7mpld0
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.SignUpResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SecretHash,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Password,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('UserAttributes')][object[]] $UserAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object[]] $ValidationData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsMetadata_AnalyticsEndpointId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_IpAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_EncodedData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'SignUp' $PSBoundParameters $given }
}

function Remove-CGIPDevice {
    <#
    .SYNOPSIS
    Forget device.
    .DESCRIPTION
    Calls ForgetDevice. The request is not signed and needs no AWS keys.
    .PARAMETER DeviceKey
    The member DeviceKey of the request.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter DeviceKey. Use -Select '^DeviceKey' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for DeviceKey, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPDevice -DeviceKey example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $DeviceKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^DeviceKey'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ForgetDevice' $PSBoundParameters $given }
}

function Remove-CGIPDeviceAdmin {
    <#
    .SYNOPSIS
    Admin forget device.
    .DESCRIPTION
    Calls AdminForgetDevice. The request is signed with your AWS keys.
    .PARAMETER DeviceKey
    The member DeviceKey of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter DeviceKey. Use -Select '^DeviceKey' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for DeviceKey, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPDeviceAdmin -DeviceKey example -UserPoolId us-east-1_Sparekey1 -Username jane@example.com
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $DeviceKey,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^DeviceKey'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminForgetDevice' $PSBoundParameters $given }
}

function Remove-CGIPGroup {
    <#
    .SYNOPSIS
    Delete group.
    .DESCRIPTION
    Calls DeleteGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The member GroupName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter GroupName. Use -Select '^GroupName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for GroupName, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPGroup -GroupName example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $GroupName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^GroupName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteGroup' $PSBoundParameters $given }
}

function Remove-CGIPIdentityProvider {
    <#
    .SYNOPSIS
    Delete identity provider.
    .DESCRIPTION
    Calls DeleteIdentityProvider. The request is signed with your AWS keys.
    .PARAMETER ProviderName
    The member ProviderName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ProviderName. Use -Select '^ProviderName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ProviderName, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPIdentityProvider -ProviderName example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ProviderName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ProviderName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteIdentityProvider' $PSBoundParameters $given }
}

function Remove-CGIPManagedLoginBranding {
    <#
    .SYNOPSIS
    Delete managed login branding.
    .DESCRIPTION
    Calls DeleteManagedLoginBranding. The request is signed with your AWS keys.
    .PARAMETER ManagedLoginBrandingId
    The member ManagedLoginBrandingId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ManagedLoginBrandingId. Use -Select '^ManagedLoginBrandingId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ManagedLoginBrandingId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPManagedLoginBranding -ManagedLoginBrandingId example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ManagedLoginBrandingId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ManagedLoginBrandingId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteManagedLoginBranding' $PSBoundParameters $given }
}

function Remove-CGIPResourceServer {
    <#
    .SYNOPSIS
    Delete resource server.
    .DESCRIPTION
    Calls DeleteResourceServer. The request is signed with your AWS keys.
    .PARAMETER Identifier
    The member Identifier of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Identifier. Use -Select '^Identifier' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Identifier, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPResourceServer -Identifier example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Identifier,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Identifier'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteResourceServer' $PSBoundParameters $given }
}

function Remove-CGIPResourceTag {
    <#
    .SYNOPSIS
    Untag resource.
    .DESCRIPTION
    Calls UntagResource. The request is signed with your AWS keys.
    .PARAMETER ResourceArn
    The member ResourceArn of the request.
    .PARAMETER TagKey
    The member TagKeys of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ResourceArn. Use -Select '^ResourceArn' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ResourceArn, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPResourceTag -ResourceArn arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Sparekey1 -TagKey name
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ResourceArn,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][AllowEmptyCollection()][Alias('TagKeys')][string[]] $TagKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ResourceArn'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UntagResource' $PSBoundParameters $given }
}

function Remove-CGIPSoftwareTokenAdmin {
    <#
    .SYNOPSIS
    Admin delete software token.
    .DESCRIPTION
    Calls AdminDeleteSoftwareToken. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPSoftwareTokenAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminDeleteSoftwareToken' $PSBoundParameters $given }
}

function Remove-CGIPTerm {
    <#
    .SYNOPSIS
    Delete terms.
    .DESCRIPTION
    Calls DeleteTerms. The request is signed with your AWS keys.
    .PARAMETER TermsId
    The member TermsId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter TermsId. Use -Select '^TermsId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for TermsId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPTerm -TermsId example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $TermsId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^TermsId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteTerms' $PSBoundParameters $given }
}

function Remove-CGIPUser {
    <#
    .SYNOPSIS
    Delete user.
    .DESCRIPTION
    Calls DeleteUser. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPUser -AccessToken $accessToken
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteUser' $PSBoundParameters $given }
}

function Remove-CGIPUserAdmin {
    <#
    .SYNOPSIS
    Admin delete user.
    .DESCRIPTION
    Calls AdminDeleteUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPUserAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminDeleteUser' $PSBoundParameters $given }
}

function Remove-CGIPUserAttribute {
    <#
    .SYNOPSIS
    Delete user attributes.
    .DESCRIPTION
    Calls DeleteUserAttributes. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER UserAttributeName
    The member UserAttributeNames of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPUserAttribute -AccessToken $accessToken -UserAttributeName name
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][AllowEmptyCollection()][Alias('UserAttributeNames')][string[]] $UserAttributeName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteUserAttributes' $PSBoundParameters $given }
}

function Remove-CGIPUserAttributeAdmin {
    <#
    .SYNOPSIS
    Admin delete user attributes.
    .DESCRIPTION
    Calls AdminDeleteUserAttributes. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER UserAttributeName
    The member UserAttributeNames of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPUserAttributeAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -UserAttributeName name
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][AllowEmptyCollection()][Alias('UserAttributeNames')][string[]] $UserAttributeName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminDeleteUserAttributes' $PSBoundParameters $given }
}

function Remove-CGIPUserFromGroupAdmin {
    <#
    .SYNOPSIS
    Admin remove user from group.
    .DESCRIPTION
    Calls AdminRemoveUserFromGroup. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER GroupName
    The member GroupName of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPUserFromGroupAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -GroupName example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $GroupName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminRemoveUserFromGroup' $PSBoundParameters $given }
}

function Remove-CGIPUserPool {
    <#
    .SYNOPSIS
    Delete user pool.
    .DESCRIPTION
    Calls DeleteUserPool. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPUserPool -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteUserPool' $PSBoundParameters $given }
}

function Remove-CGIPUserPoolClient {
    <#
    .SYNOPSIS
    Delete user pool client.
    .DESCRIPTION
    Calls DeleteUserPoolClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPUserPoolClient -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteUserPoolClient' $PSBoundParameters $given }
}

function Remove-CGIPUserPoolClientSecret {
    <#
    .SYNOPSIS
    Delete user pool client secret.
    .DESCRIPTION
    Calls DeleteUserPoolClientSecret. The request is signed with your AWS keys.
    .PARAMETER ClientSecretId
    The member ClientSecretId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientSecretId. Use -Select '^ClientSecretId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientSecretId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPUserPoolClientSecret -ClientSecretId example -UserPoolId us-east-1_Sparekey1 -ClientId 38fjsnc484p94kpqsnet7mpld0
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientSecretId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientSecretId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteUserPoolClientSecret' $PSBoundParameters $given }
}

function Remove-CGIPUserPoolDomain {
    <#
    .SYNOPSIS
    Delete user pool domain.
    .DESCRIPTION
    Calls DeleteUserPoolDomain. The request is signed with your AWS keys.
    .PARAMETER Domain
    The member Domain of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Domain. Use -Select '^Domain' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Domain, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPUserPoolDomain -Domain example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Domain,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Domain'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteUserPoolDomain' $PSBoundParameters $given }
}

function Remove-CGIPUserPoolReplica {
    <#
    .SYNOPSIS
    Delete user pool replica.
    .DESCRIPTION
    Calls DeleteUserPoolReplica. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER RegionName
    The member RegionName of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPoolReplica is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolReplicaType. By default UserPoolReplica is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Remove-CGIPUserPoolReplica -UserPoolId us-east-1_Sparekey1 -RegionName example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolReplicaType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $RegionName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteUserPoolReplica' $PSBoundParameters $given }
}

function Remove-CGIPWebAuthnCredential {
    <#
    .SYNOPSIS
    Delete web authn credential.
    .DESCRIPTION
    Calls DeleteWebAuthnCredential. The request is not signed and needs no AWS keys.
    .PARAMETER CredentialId
    The member CredentialId of the request.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter CredentialId. Use -Select '^CredentialId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for CredentialId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Remove-CGIPWebAuthnCredential -CredentialId example -AccessToken $accessToken
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $CredentialId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^CredentialId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'DeleteWebAuthnCredential' $PSBoundParameters $given }
}

function Reset-CGIPForgottenPassword {
    <#
    .SYNOPSIS
    Forgot password.
    .DESCRIPTION
    Calls ForgotPassword. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER SecretHash
    The member SecretHash of the request.
    .PARAMETER UserContextData_IpAddress
    The member IpAddress of the request.
    .PARAMETER UserContextData_EncodedData
    The member EncodedData of the request.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The member AnalyticsEndpointId of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default CodeDeliveryDetails is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.CodeDeliveryDetailsType. By default CodeDeliveryDetails is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Reset-CGIPForgottenPassword -Username jane@example.com -ClientId 38fjsnc484p94kpqsnet7mpld0
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.CodeDeliveryDetailsType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SecretHash,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_IpAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_EncodedData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsMetadata_AnalyticsEndpointId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ForgotPassword' $PSBoundParameters $given }
}

function Reset-CGIPUserPasswordAdmin {
    <#
    .SYNOPSIS
    Admin reset user password.
    .DESCRIPTION
    Calls AdminResetUserPassword. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Reset-CGIPUserPasswordAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminResetUserPassword' $PSBoundParameters $given }
}

function Revoke-CGIPToken {
    <#
    .SYNOPSIS
    Revoke token.
    .DESCRIPTION
    Calls RevokeToken. The request is not signed and needs no AWS keys.
    .PARAMETER Token
    The member Token of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER ClientSecret
    The member ClientSecret of the request.
    .PARAMETER RevokeAssociatedSession
    The member RevokeAssociatedSessions of the request. One of LINKED, NONE.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Token. Use -Select '^Token' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Token, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Revoke-CGIPToken -Token $token -ClientId 38fjsnc484p94kpqsnet7mpld0
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Token,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientSecret,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('RevokeAssociatedSessions')][string] $RevokeAssociatedSession,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Token'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'RevokeToken' $PSBoundParameters $given }
}

function Revoke-CGIPUserSession {
    <#
    .SYNOPSIS
    Revoke user session.
    .DESCRIPTION
    Calls RevokeUserSession. The request is not signed and needs no AWS keys.
    .PARAMETER SessionId
    The member SessionId of the request.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER RevokeAssociatedSession
    The member RevokeAssociatedSessions of the request. One of LINKED, NONE.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter SessionId. Use -Select '^SessionId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for SessionId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Revoke-CGIPUserSession -SessionId example -AccessToken $accessToken
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $SessionId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('RevokeAssociatedSessions')][string] $RevokeAssociatedSession,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^SessionId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'RevokeUserSession' $PSBoundParameters $given }
}

function Revoke-CGIPUserSessionAdmin {
    <#
    .SYNOPSIS
    Admin revoke user session.
    .DESCRIPTION
    Calls AdminRevokeUserSession. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER SessionId
    The member SessionId of the request.
    .PARAMETER RevokeAssociatedSession
    The member RevokeAssociatedSessions of the request. One of LINKED, NONE.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Revoke-CGIPUserSessionAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -SessionId example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $SessionId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('RevokeAssociatedSessions')][string] $RevokeAssociatedSession,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminRevokeUserSession' $PSBoundParameters $given }
}

function Send-CGIPAuthChallengeResponse {
    <#
    .SYNOPSIS
    Respond to auth challenge.
    .DESCRIPTION
    Calls RespondToAuthChallenge. The request is not signed and needs no AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER ChallengeName
    The member ChallengeName of the request. One of SMS_MFA, EMAIL_OTP, SOFTWARE_TOKEN_MFA, SELECT_MFA_TYPE, MFA_SETUP, PASSWORD_VERIFIER, CUSTOM_CHALLENGE, SELECT_CHALLENGE, DEVICE_SRP_AUTH, DEVICE_PASSWORD_VERIFIER, ADMIN_NO_SRP_AUTH, NEW_PASSWORD_REQUIRED, SMS_OTP, PASSWORD, WEB_AUTHN, PASSWORD_SRP.
    .PARAMETER Session
    The member Session of the request.
    .PARAMETER ChallengeResponse
    The member ChallengeResponses of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The member AnalyticsEndpointId of the request.
    .PARAMETER UserContextData_IpAddress
    The member IpAddress of the request.
    .PARAMETER UserContextData_EncodedData
    The member EncodedData of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.RespondToAuthChallengeResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Send-CGIPAuthChallengeResponse -ClientId 38fjsnc484p94kpqsnet7mpld0 -ChallengeName SMS_MFA
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.RespondToAuthChallengeResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ChallengeName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Session,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ChallengeResponses')][hashtable] $ChallengeResponse,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsMetadata_AnalyticsEndpointId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_IpAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_EncodedData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'RespondToAuthChallenge' $PSBoundParameters $given }
}

function Send-CGIPAuthChallengeResponseAdmin {
    <#
    .SYNOPSIS
    Admin respond to auth challenge.
    .DESCRIPTION
    Calls AdminRespondToAuthChallenge. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ChallengeName
    The member ChallengeName of the request. One of SMS_MFA, EMAIL_OTP, SOFTWARE_TOKEN_MFA, SELECT_MFA_TYPE, MFA_SETUP, PASSWORD_VERIFIER, CUSTOM_CHALLENGE, SELECT_CHALLENGE, DEVICE_SRP_AUTH, DEVICE_PASSWORD_VERIFIER, ADMIN_NO_SRP_AUTH, NEW_PASSWORD_REQUIRED, SMS_OTP, PASSWORD, WEB_AUTHN, PASSWORD_SRP.
    .PARAMETER ChallengeResponse
    The member ChallengeResponses of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Session
    The member Session of the request.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The member AnalyticsEndpointId of the request.
    .PARAMETER ContextData_IpAddress
    The member IpAddress of the request.
    .PARAMETER ContextData_ServerName
    The member ServerName of the request.
    .PARAMETER ContextData_ServerPath
    The member ServerPath of the request.
    .PARAMETER ContextData_HttpHeader
    The member HttpHeaders of the request. Each is a hashtable with headerName, headerValue.
    .PARAMETER ContextData_EncodedData
    The member EncodedData of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.AdminRespondToAuthChallengeResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Send-CGIPAuthChallengeResponseAdmin -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1 -ChallengeName SMS_MFA
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.AdminRespondToAuthChallengeResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ChallengeName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ChallengeResponses')][hashtable] $ChallengeResponse,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Session,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsMetadata_AnalyticsEndpointId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ContextData_IpAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ContextData_ServerName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ContextData_ServerPath,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ContextData_HttpHeaders')][object[]] $ContextData_HttpHeader,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ContextData_EncodedData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminRespondToAuthChallenge' $PSBoundParameters $given }
}

function Send-CGIPConfirmationCode {
    <#
    .SYNOPSIS
    Resend confirmation code.
    .DESCRIPTION
    Calls ResendConfirmationCode. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER SecretHash
    The member SecretHash of the request.
    .PARAMETER UserContextData_IpAddress
    The member IpAddress of the request.
    .PARAMETER UserContextData_EncodedData
    The member EncodedData of the request.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The member AnalyticsEndpointId of the request.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default CodeDeliveryDetails is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.CodeDeliveryDetailsType. By default CodeDeliveryDetails is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Send-CGIPConfirmationCode -Username jane@example.com -ClientId 38fjsnc484p94kpqsnet7mpld0
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.CodeDeliveryDetailsType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SecretHash,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_IpAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_EncodedData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsMetadata_AnalyticsEndpointId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ResendConfirmationCode' $PSBoundParameters $given }
}

function Set-CGIPLogDeliveryConfiguration {
    <#
    .SYNOPSIS
    Set log delivery configuration.
    .DESCRIPTION
    Calls SetLogDeliveryConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER LogConfiguration
    The member LogConfigurations of the request. Each is a hashtable with LogLevel, EventSource, CloudWatchLogsConfiguration, S3Configuration, FirehoseConfiguration.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default LogDeliveryConfiguration is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.LogDeliveryConfigurationType. By default LogDeliveryConfiguration is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Set-CGIPLogDeliveryConfiguration -UserPoolId us-east-1_Sparekey1 -LogConfiguration @{ LogLevel = ... }
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.LogDeliveryConfigurationType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyCollection()][Alias('LogConfigurations')][object[]] $LogConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'SetLogDeliveryConfiguration' $PSBoundParameters $given }
}

function Set-CGIPPassword {
    <#
    .SYNOPSIS
    Change password.
    .DESCRIPTION
    Calls ChangePassword. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER ProposedPassword
    The member ProposedPassword of the request.
    .PARAMETER PreviousPassword
    The member PreviousPassword of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Set-CGIPPassword -AccessToken $accessToken -ProposedPassword $proposedPassword
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ProposedPassword,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $PreviousPassword,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'ChangePassword' $PSBoundParameters $given }
}

function Set-CGIPRiskConfiguration {
    <#
    .SYNOPSIS
    Set risk configuration.
    .DESCRIPTION
    Calls SetRiskConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER CompromisedCredentialsRiskConfiguration_EventFilter
    The member EventFilter of the request. Each is one of SIGN_IN, PASSWORD_CHANGE, SIGN_UP.
    .PARAMETER Actions_EventAction
    The member EventAction of the request. One of BLOCK, NO_ACTION.
    .PARAMETER NotifyConfiguration_From
    The member From of the request.
    .PARAMETER NotifyConfiguration_ReplyTo
    The member ReplyTo of the request.
    .PARAMETER NotifyConfiguration_SourceArn
    The member SourceArn of the request.
    .PARAMETER BlockEmail_Subject
    The member Subject of the request.
    .PARAMETER BlockEmail_HtmlBody
    The member HtmlBody of the request.
    .PARAMETER BlockEmail_TextBody
    The member TextBody of the request.
    .PARAMETER NoActionEmail_Subject
    The member Subject of the request.
    .PARAMETER NoActionEmail_HtmlBody
    The member HtmlBody of the request.
    .PARAMETER NoActionEmail_TextBody
    The member TextBody of the request.
    .PARAMETER MfaEmail_Subject
    The member Subject of the request.
    .PARAMETER MfaEmail_HtmlBody
    The member HtmlBody of the request.
    .PARAMETER MfaEmail_TextBody
    The member TextBody of the request.
    .PARAMETER LowAction_Notify
    The member Notify of the request.
    .PARAMETER LowAction_EventAction
    The member EventAction of the request. One of BLOCK, MFA_IF_CONFIGURED, MFA_REQUIRED, NO_ACTION.
    .PARAMETER MediumAction_Notify
    The member Notify of the request.
    .PARAMETER MediumAction_EventAction
    The member EventAction of the request. One of BLOCK, MFA_IF_CONFIGURED, MFA_REQUIRED, NO_ACTION.
    .PARAMETER HighAction_Notify
    The member Notify of the request.
    .PARAMETER HighAction_EventAction
    The member EventAction of the request. One of BLOCK, MFA_IF_CONFIGURED, MFA_REQUIRED, NO_ACTION.
    .PARAMETER RiskExceptionConfiguration_BlockedIPRangeList
    The member BlockedIPRangeList of the request.
    .PARAMETER RiskExceptionConfiguration_SkippedIPRangeList
    The member SkippedIPRangeList of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default RiskConfiguration is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.RiskConfigurationType. By default RiskConfiguration is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Set-CGIPRiskConfiguration -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.RiskConfigurationType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string[]] $CompromisedCredentialsRiskConfiguration_EventFilter,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('CompromisedCredentialsRiskConfiguration_Actions_EventAction')][string] $Actions_EventAction,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_From')][string] $NotifyConfiguration_From,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_ReplyTo')][string] $NotifyConfiguration_ReplyTo,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_SourceArn')][string] $NotifyConfiguration_SourceArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_BlockEmail_Subject')][string] $BlockEmail_Subject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_BlockEmail_HtmlBody')][string] $BlockEmail_HtmlBody,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_BlockEmail_TextBody')][string] $BlockEmail_TextBody,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_NoActionEmail_Subject')][string] $NoActionEmail_Subject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_NoActionEmail_HtmlBody')][string] $NoActionEmail_HtmlBody,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_NoActionEmail_TextBody')][string] $NoActionEmail_TextBody,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_MfaEmail_Subject')][string] $MfaEmail_Subject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_MfaEmail_HtmlBody')][string] $MfaEmail_HtmlBody,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_NotifyConfiguration_MfaEmail_TextBody')][string] $MfaEmail_TextBody,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AccountTakeoverRiskConfiguration_Actions_LowAction_Notify')][System.Nullable[bool]] $LowAction_Notify,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_Actions_LowAction_EventAction')][string] $LowAction_EventAction,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AccountTakeoverRiskConfiguration_Actions_MediumAction_Notify')][System.Nullable[bool]] $MediumAction_Notify,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_Actions_MediumAction_EventAction')][string] $MediumAction_EventAction,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AccountTakeoverRiskConfiguration_Actions_HighAction_Notify')][System.Nullable[bool]] $HighAction_Notify,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AccountTakeoverRiskConfiguration_Actions_HighAction_EventAction')][string] $HighAction_EventAction,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string[]] $RiskExceptionConfiguration_BlockedIPRangeList,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string[]] $RiskExceptionConfiguration_SkippedIPRangeList,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'SetRiskConfiguration' $PSBoundParameters $given }
}

function Set-CGIPUICustomization {
    <#
    .SYNOPSIS
    Set UI customization.
    .DESCRIPTION
    Calls SetUICustomization. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER CSS
    The member CSS of the request.
    .PARAMETER ImageFile
    The member ImageFile of the request. Bytes, a stream, a file (Get-Item), or a text.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UICustomization is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UICustomizationType. By default UICustomization is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Set-CGIPUICustomization -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UICustomizationType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $CSS,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $ImageFile,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'SetUICustomization' $PSBoundParameters $given }
}

function Set-CGIPUserMFAPreference {
    <#
    .SYNOPSIS
    Set user MFA preference.
    .DESCRIPTION
    Calls SetUserMFAPreference. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER SMSMfaSettings_Enabled
    The member Enabled of the request.
    .PARAMETER SMSMfaSettings_PreferredMfa
    The member PreferredMfa of the request.
    .PARAMETER SoftwareTokenMfaSettings_Enabled
    The member Enabled of the request.
    .PARAMETER SoftwareTokenMfaSettings_PreferredMfa
    The member PreferredMfa of the request.
    .PARAMETER EmailMfaSettings_Enabled
    The member Enabled of the request.
    .PARAMETER EmailMfaSettings_PreferredMfa
    The member PreferredMfa of the request.
    .PARAMETER WebAuthnMfaSettings_Enabled
    The member Enabled of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Set-CGIPUserMFAPreference -AccessToken $accessToken
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $SMSMfaSettings_Enabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $SMSMfaSettings_PreferredMfa,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $SoftwareTokenMfaSettings_Enabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $SoftwareTokenMfaSettings_PreferredMfa,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EmailMfaSettings_Enabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EmailMfaSettings_PreferredMfa,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $WebAuthnMfaSettings_Enabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'SetUserMFAPreference' $PSBoundParameters $given }
}

function Set-CGIPUserMFAPreferenceAdmin {
    <#
    .SYNOPSIS
    Admin set user MFA preference.
    .DESCRIPTION
    Calls AdminSetUserMFAPreference. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER SMSMfaSettings_Enabled
    The member Enabled of the request.
    .PARAMETER SMSMfaSettings_PreferredMfa
    The member PreferredMfa of the request.
    .PARAMETER SoftwareTokenMfaSettings_Enabled
    The member Enabled of the request.
    .PARAMETER SoftwareTokenMfaSettings_PreferredMfa
    The member PreferredMfa of the request.
    .PARAMETER EmailMfaSettings_Enabled
    The member Enabled of the request.
    .PARAMETER EmailMfaSettings_PreferredMfa
    The member PreferredMfa of the request.
    .PARAMETER WebAuthnMfaSettings_Enabled
    The member Enabled of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Set-CGIPUserMFAPreferenceAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $SMSMfaSettings_Enabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $SMSMfaSettings_PreferredMfa,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $SoftwareTokenMfaSettings_Enabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $SoftwareTokenMfaSettings_PreferredMfa,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EmailMfaSettings_Enabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EmailMfaSettings_PreferredMfa,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $WebAuthnMfaSettings_Enabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminSetUserMFAPreference' $PSBoundParameters $given }
}

function Set-CGIPUserPasswordAdmin {
    <#
    .SYNOPSIS
    Admin set user password.
    .DESCRIPTION
    Calls AdminSetUserPassword. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Password
    The member Password of the request.
    .PARAMETER Permanent
    The member Permanent of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Set-CGIPUserPasswordAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -Password $password
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Password,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $Permanent,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminSetUserPassword' $PSBoundParameters $given }
}

function Set-CGIPUserPoolClientSessionConfiguration {
    <#
    .SYNOPSIS
    Set user pool client session configuration.
    .DESCRIPTION
    Calls SetUserPoolClientSessionConfiguration. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER SSOSession_MaxValidityMinute
    The member MaxValidityMinutes of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.SetUserPoolClientSessionConfigurationResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Set-CGIPUserPoolClientSessionConfiguration -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1 -SSOSession_MaxValidityMinute 10
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.SetUserPoolClientSessionConfigurationResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][Alias('SSOSession_MaxValidityMinutes')][System.Nullable[int]] $SSOSession_MaxValidityMinute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'SetUserPoolClientSessionConfiguration' $PSBoundParameters $given }
}

function Set-CGIPUserPoolMfaConfig {
    <#
    .SYNOPSIS
    Set user pool mfa config.
    .DESCRIPTION
    Calls SetUserPoolMfaConfig. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER SmsMfaConfiguration_SmsAuthenticationMessage
    The member SmsAuthenticationMessage of the request.
    .PARAMETER SmsConfiguration_SnsCallerArn
    The member SnsCallerArn of the request.
    .PARAMETER SmsConfiguration_ExternalId
    The member ExternalId of the request.
    .PARAMETER SmsConfiguration_SnsRegion
    The member SnsRegion of the request.
    .PARAMETER EumsSms_CallerArn
    The member CallerArn of the request.
    .PARAMETER EumsSms_ExternalId
    The member ExternalId of the request.
    .PARAMETER EumsSms_OriginationIdentity
    The member OriginationIdentity of the request.
    .PARAMETER EumsSms_ConfigurationSetName
    The member ConfigurationSetName of the request.
    .PARAMETER EumsSms_InEntityId
    The member InEntityId of the request.
    .PARAMETER EumsSms_InTemplateId
    The member InTemplateId of the request.
    .PARAMETER EumsSms_Region
    The member Region of the request.
    .PARAMETER SoftwareTokenMfaConfiguration_Enabled
    The member Enabled of the request.
    .PARAMETER EmailMfaConfiguration_Message
    The member Message of the request.
    .PARAMETER EmailMfaConfiguration_Subject
    The member Subject of the request.
    .PARAMETER MfaConfiguration
    The member MfaConfiguration of the request. One of OFF, ON, OPTIONAL.
    .PARAMETER WebAuthnConfiguration_RelyingPartyId
    The member RelyingPartyId of the request.
    .PARAMETER WebAuthnConfiguration_UserVerification
    The member UserVerification of the request. One of required, preferred.
    .PARAMETER WebAuthnConfiguration_FactorConfiguration
    The member FactorConfiguration of the request. One of SINGLE_FACTOR, MULTI_FACTOR_WITH_USER_VERIFICATION.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.SetUserPoolMfaConfigResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Set-CGIPUserPoolMfaConfig -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.SetUserPoolMfaConfigResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsMfaConfiguration_SmsAuthenticationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_SnsCallerArn')][string] $SmsConfiguration_SnsCallerArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_ExternalId')][string] $SmsConfiguration_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_SnsRegion')][string] $SmsConfiguration_SnsRegion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_EumsSms_CallerArn')][string] $EumsSms_CallerArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_EumsSms_ExternalId')][string] $EumsSms_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_EumsSms_OriginationIdentity')][string] $EumsSms_OriginationIdentity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_EumsSms_ConfigurationSetName')][string] $EumsSms_ConfigurationSetName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_EumsSms_InEntityId')][string] $EumsSms_InEntityId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_EumsSms_InTemplateId')][string] $EumsSms_InTemplateId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsMfaConfiguration_SmsConfiguration_EumsSms_Region')][string] $EumsSms_Region,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $SoftwareTokenMfaConfiguration_Enabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailMfaConfiguration_Message,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailMfaConfiguration_Subject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $MfaConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $WebAuthnConfiguration_RelyingPartyId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $WebAuthnConfiguration_UserVerification,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $WebAuthnConfiguration_FactorConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'SetUserPoolMfaConfig' $PSBoundParameters $given }
}

function Set-CGIPUserPoolSessionConfiguration {
    <#
    .SYNOPSIS
    Set user pool session configuration.
    .DESCRIPTION
    Calls SetUserPoolSessionConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER UserSessionTracking
    The member UserSessionTracking of the request. One of DISABLED, ENABLED.
    .PARAMETER TokenSession_MaxPerUser
    The member MaxPerUser of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.SetUserPoolSessionConfigurationResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Set-CGIPUserPoolSessionConfiguration -UserPoolId us-east-1_Sparekey1 -UserSessionTracking DISABLED -TokenSession_MaxPerUser 10
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.SetUserPoolSessionConfigurationResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserSessionTracking,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][System.Nullable[int]] $TokenSession_MaxPerUser,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'SetUserPoolSessionConfiguration' $PSBoundParameters $given }
}

function Set-CGIPUserSetting {
    <#
    .SYNOPSIS
    Set user settings.
    .DESCRIPTION
    Calls SetUserSettings. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER MFAOption
    The member MFAOptions of the request. Each is a hashtable with DeliveryMedium, AttributeName.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Set-CGIPUserSetting -AccessToken $accessToken -MFAOption @{ DeliveryMedium = ... }
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyCollection()][Alias('MFAOptions')][object[]] $MFAOption,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'SetUserSettings' $PSBoundParameters $given }
}

function Set-CGIPUserSettingAdmin {
    <#
    .SYNOPSIS
    Admin set user settings.
    .DESCRIPTION
    Calls AdminSetUserSettings. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER MFAOption
    The member MFAOptions of the request. Each is a hashtable with DeliveryMedium, AttributeName.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Set-CGIPUserSettingAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -MFAOption @{ DeliveryMedium = ... }
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyCollection()][Alias('MFAOptions')][object[]] $MFAOption,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminSetUserSettings' $PSBoundParameters $given }
}

function Start-CGIPAuth {
    <#
    .SYNOPSIS
    Initiate auth.
    .DESCRIPTION
    Calls InitiateAuth. The request is not signed and needs no AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER AuthFlow
    The member AuthFlow of the request. One of USER_SRP_AUTH, REFRESH_TOKEN_AUTH, REFRESH_TOKEN, CUSTOM_AUTH, ADMIN_NO_SRP_AUTH, USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH, USER_AUTH.
    .PARAMETER AuthParameter
    The member AuthParameters of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The member AnalyticsEndpointId of the request.
    .PARAMETER UserContextData_IpAddress
    The member IpAddress of the request.
    .PARAMETER UserContextData_EncodedData
    The member EncodedData of the request.
    .PARAMETER Session
    The member Session of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.InitiateAuthResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Start-CGIPAuth -ClientId 38fjsnc484p94kpqsnet7mpld0 -AuthFlow USER_PASSWORD_AUTH
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.InitiateAuthResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AuthParameters')][hashtable] $AuthParameter,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsMetadata_AnalyticsEndpointId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_IpAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserContextData_EncodedData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Session,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'InitiateAuth' $PSBoundParameters $given }
}

function Start-CGIPAuthAdmin {
    <#
    .SYNOPSIS
    Admin initiate auth.
    .DESCRIPTION
    Calls AdminInitiateAuth. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER AuthFlow
    The member AuthFlow of the request. One of USER_SRP_AUTH, REFRESH_TOKEN_AUTH, REFRESH_TOKEN, CUSTOM_AUTH, ADMIN_NO_SRP_AUTH, USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH, USER_AUTH.
    .PARAMETER AuthParameter
    The member AuthParameters of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The member AnalyticsEndpointId of the request.
    .PARAMETER ContextData_IpAddress
    The member IpAddress of the request.
    .PARAMETER ContextData_ServerName
    The member ServerName of the request.
    .PARAMETER ContextData_ServerPath
    The member ServerPath of the request.
    .PARAMETER ContextData_HttpHeader
    The member HttpHeaders of the request. Each is a hashtable with headerName, headerValue.
    .PARAMETER ContextData_EncodedData
    The member EncodedData of the request.
    .PARAMETER Session
    The member Session of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.AdminInitiateAuthResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Start-CGIPAuthAdmin -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1 -AuthFlow USER_PASSWORD_AUTH
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.AdminInitiateAuthResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AuthParameters')][hashtable] $AuthParameter,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsMetadata_AnalyticsEndpointId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ContextData_IpAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ContextData_ServerName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ContextData_ServerPath,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ContextData_HttpHeaders')][object[]] $ContextData_HttpHeader,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ContextData_EncodedData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Session,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminInitiateAuth' $PSBoundParameters $given }
}

function Start-CGIPUserImportJob {
    <#
    .SYNOPSIS
    Start user import job.
    .DESCRIPTION
    Calls StartUserImportJob. The request is signed with your AWS keys.
    .PARAMETER JobId
    The member JobId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserImportJob is printed.
    .PARAMETER PassThru
    Prints the value of the parameter JobId. Use -Select '^JobId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for JobId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserImportJobType. By default UserImportJob is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Start-CGIPUserImportJob -JobId example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserImportJobType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $JobId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^JobId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'StartUserImportJob' $PSBoundParameters $given }
}

function Start-CGIPWebAuthnRegistration {
    <#
    .SYNOPSIS
    Start web authn registration.
    .DESCRIPTION
    Calls StartWebAuthnRegistration. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default CredentialCreationOptions is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    object. By default CredentialCreationOptions is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Start-CGIPWebAuthnRegistration -AccessToken $accessToken
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('object')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'StartWebAuthnRegistration' $PSBoundParameters $given }
}

function Stop-CGIPUserImportJob {
    <#
    .SYNOPSIS
    Stop user import job.
    .DESCRIPTION
    Calls StopUserImportJob. The request is signed with your AWS keys.
    .PARAMETER JobId
    The member JobId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserImportJob is printed.
    .PARAMETER PassThru
    Prints the value of the parameter JobId. Use -Select '^JobId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for JobId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserImportJobType. By default UserImportJob is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Stop-CGIPUserImportJob -JobId example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserImportJobType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $JobId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^JobId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'StopUserImportJob' $PSBoundParameters $given }
}

function Test-CGIPSoftwareToken {
    <#
    .SYNOPSIS
    Verify software token.
    .DESCRIPTION
    Calls VerifySoftwareToken. The request is not signed and needs no AWS keys.
    .PARAMETER UserCode
    The member UserCode of the request.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Session
    The member Session of the request.
    .PARAMETER FriendlyDeviceName
    The member FriendlyDeviceName of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserCode. Use -Select '^UserCode' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserCode, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.VerifySoftwareTokenResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Test-CGIPSoftwareToken -UserCode $userCode
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.VerifySoftwareTokenResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserCode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Session,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $FriendlyDeviceName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserCode'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'VerifySoftwareToken' $PSBoundParameters $given }
}

function Test-CGIPUserAttribute {
    <#
    .SYNOPSIS
    Verify user attribute.
    .DESCRIPTION
    Calls VerifyUserAttribute. The request is not signed and needs no AWS keys.
    .PARAMETER AttributeName
    The member AttributeName of the request.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER Code
    The member Code of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AttributeName. Use -Select '^AttributeName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AttributeName, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Test-CGIPUserAttribute -AttributeName example -AccessToken $accessToken -Code example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AttributeName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Code,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AttributeName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'VerifyUserAttribute' $PSBoundParameters $given }
}

function Update-CGIPAuthEventFeedback {
    <#
    .SYNOPSIS
    Update auth event feedback.
    .DESCRIPTION
    Calls UpdateAuthEventFeedback. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER EventId
    The member EventId of the request.
    .PARAMETER FeedbackToken
    The member FeedbackToken of the request.
    .PARAMETER FeedbackValue
    The member FeedbackValue of the request. One of Valid, Invalid.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Update-CGIPAuthEventFeedback -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -EventId example -FeedbackToken $feedbackToken -FeedbackValue Valid
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $EventId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $FeedbackToken,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $FeedbackValue,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateAuthEventFeedback' $PSBoundParameters $given }
}

function Update-CGIPAuthEventFeedbackAdmin {
    <#
    .SYNOPSIS
    Admin update auth event feedback.
    .DESCRIPTION
    Calls AdminUpdateAuthEventFeedback. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER EventId
    The member EventId of the request.
    .PARAMETER FeedbackValue
    The member FeedbackValue of the request. One of Valid, Invalid.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Update-CGIPAuthEventFeedbackAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -EventId example -FeedbackValue Valid
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $EventId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $FeedbackValue,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminUpdateAuthEventFeedback' $PSBoundParameters $given }
}

function Update-CGIPDeviceStatus {
    <#
    .SYNOPSIS
    Update device status.
    .DESCRIPTION
    Calls UpdateDeviceStatus. The request is not signed and needs no AWS keys.
    .PARAMETER DeviceKey
    The member DeviceKey of the request.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER DeviceRememberedStatus
    The member DeviceRememberedStatus of the request. One of remembered, not_remembered.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter DeviceKey. Use -Select '^DeviceKey' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for DeviceKey, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Update-CGIPDeviceStatus -DeviceKey example -AccessToken $accessToken
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $DeviceKey,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DeviceRememberedStatus,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^DeviceKey'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateDeviceStatus' $PSBoundParameters $given }
}

function Update-CGIPDeviceStatusAdmin {
    <#
    .SYNOPSIS
    Admin update device status.
    .DESCRIPTION
    Calls AdminUpdateDeviceStatus. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER DeviceKey
    The member DeviceKey of the request.
    .PARAMETER DeviceRememberedStatus
    The member DeviceRememberedStatus of the request. One of remembered, not_remembered.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Update-CGIPDeviceStatusAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -DeviceKey example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $DeviceKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DeviceRememberedStatus,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminUpdateDeviceStatus' $PSBoundParameters $given }
}

function Update-CGIPGroup {
    <#
    .SYNOPSIS
    Update group.
    .DESCRIPTION
    Calls UpdateGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The member GroupName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Description
    The member Description of the request.
    .PARAMETER RoleArn
    The member RoleArn of the request.
    .PARAMETER Precedence
    The member Precedence of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Group is printed.
    .PARAMETER PassThru
    Prints the value of the parameter GroupName. Use -Select '^GroupName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for GroupName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.GroupType. By default Group is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPGroup -GroupName example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.GroupType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $GroupName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Description,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $RoleArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $Precedence,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^GroupName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateGroup' $PSBoundParameters $given }
}

function Update-CGIPIdentityProvider {
    <#
    .SYNOPSIS
    Update identity provider.
    .DESCRIPTION
    Calls UpdateIdentityProvider. The request is signed with your AWS keys.
    .PARAMETER ProviderName
    The member ProviderName of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ProviderDetail
    The member ProviderDetails of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AttributeMapping
    The member AttributeMapping of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER IdpIdentifier
    The member IdpIdentifiers of the request.
    .PARAMETER AcrMapping
    The member AcrMapping of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default IdentityProvider is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ProviderName. Use -Select '^ProviderName' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ProviderName, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.IdentityProviderType. By default IdentityProvider is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPIdentityProvider -ProviderName example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.IdentityProviderType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ProviderName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ProviderDetails')][hashtable] $ProviderDetail,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $AttributeMapping,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('IdpIdentifiers')][string[]] $IdpIdentifier,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $AcrMapping,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ProviderName'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateIdentityProvider' $PSBoundParameters $given }
}

function Update-CGIPManagedLoginBranding {
    <#
    .SYNOPSIS
    Update managed login branding.
    .DESCRIPTION
    Calls UpdateManagedLoginBranding. The request is signed with your AWS keys.
    .PARAMETER ManagedLoginBrandingId
    The member ManagedLoginBrandingId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER UseCognitoProvidedValue
    The member UseCognitoProvidedValues of the request.
    .PARAMETER Setting
    The member Settings of the request. Any value that can be written as JSON: a hashtable, for instance.
    .PARAMETER Asset
    The member Assets of the request. Each is a hashtable with Category, ColorMode, Extension, Bytes, ResourceId.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ManagedLoginBranding is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ManagedLoginBrandingId. Use -Select '^ManagedLoginBrandingId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ManagedLoginBrandingId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ManagedLoginBrandingType. By default ManagedLoginBranding is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPManagedLoginBranding -ManagedLoginBrandingId example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ManagedLoginBrandingType')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ManagedLoginBrandingId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('UseCognitoProvidedValues')][System.Nullable[bool]] $UseCognitoProvidedValue,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Settings')][object] $Setting,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Assets')][object[]] $Asset,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ManagedLoginBrandingId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateManagedLoginBranding' $PSBoundParameters $given }
}

function Update-CGIPProvisionedLimit {
    <#
    .SYNOPSIS
    Update provisioned limit.
    .DESCRIPTION
    Calls UpdateProvisionedLimit. The request is signed with your AWS keys.
    .PARAMETER LimitDefinition_LimitClass
    The member LimitClass of the request. One of API_CATEGORY.
    .PARAMETER LimitDefinition_Attribute
    The member Attributes of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER RequestedLimitValue
    The member RequestedLimitValue of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Limit is printed.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    Values of all parameters, by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.LimitType. By default Limit is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPProvisionedLimit -LimitDefinition_LimitClass API_CATEGORY -LimitDefinition_Attribute @{ name = 'value' } -RequestedLimitValue 10
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.LimitType')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $LimitDefinition_LimitClass,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][Alias('LimitDefinition_Attributes')][hashtable] $LimitDefinition_Attribute,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][System.Nullable[int]] $RequestedLimitValue,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateProvisionedLimit' $PSBoundParameters $given }
}

function Update-CGIPResourceServer {
    <#
    .SYNOPSIS
    Update resource server.
    .DESCRIPTION
    Calls UpdateResourceServer. The request is signed with your AWS keys.
    .PARAMETER Identifier
    The member Identifier of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER Name
    The member Name of the request.
    .PARAMETER Scope
    The member Scopes of the request. Each is a hashtable with ScopeName, ScopeDescription.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default ResourceServer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Identifier. Use -Select '^Identifier' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Identifier, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.ResourceServerType. By default ResourceServer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPResourceServer -Identifier example -UserPoolId us-east-1_Sparekey1 -Name example
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.ResourceServerType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Identifier,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Name,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Scopes')][object[]] $Scope,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Identifier'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateResourceServer' $PSBoundParameters $given }
}

function Update-CGIPTerm {
    <#
    .SYNOPSIS
    Update terms.
    .DESCRIPTION
    Calls UpdateTerms. The request is signed with your AWS keys.
    .PARAMETER TermsId
    The member TermsId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER TermsName
    The member TermsName of the request.
    .PARAMETER TermsSource
    The member TermsSource of the request. One of LINK.
    .PARAMETER Enforcement
    The member Enforcement of the request. One of NONE.
    .PARAMETER Link
    The member Links of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default Terms is printed.
    .PARAMETER PassThru
    Prints the value of the parameter TermsId. Use -Select '^TermsId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for TermsId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.TermsType. By default Terms is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPTerm -TermsId example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.TermsType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $TermsId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $TermsName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $TermsSource,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $Enforcement,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Links')][hashtable] $Link,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^TermsId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateTerms' $PSBoundParameters $given }
}

function Update-CGIPUserAttribute {
    <#
    .SYNOPSIS
    Update user attributes.
    .DESCRIPTION
    Calls UpdateUserAttributes. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The member AccessToken of the request.
    .PARAMETER UserAttribute
    The member UserAttributes of the request. Each is a hashtable with Name, Value.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default CodeDeliveryDetailsList is printed.
    .PARAMETER PassThru
    Prints the value of the parameter AccessToken. Use -Select '^AccessToken' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for AccessToken, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.CodeDeliveryDetailsType. By default CodeDeliveryDetailsList is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPUserAttribute -AccessToken $accessToken -UserAttribute @{ Name = ... }
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.CodeDeliveryDetailsType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $AccessToken,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyCollection()][Alias('UserAttributes')][object[]] $UserAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^AccessToken'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateUserAttributes' $PSBoundParameters $given }
}

function Update-CGIPUserAttributeAdmin {
    <#
    .SYNOPSIS
    Admin update user attributes.
    .DESCRIPTION
    Calls AdminUpdateUserAttributes. The request is signed with your AWS keys.
    .PARAMETER Username
    The member Username of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER UserAttribute
    The member UserAttributes of the request. Each is a hashtable with Name, Value.
    .PARAMETER ClientMetadata
    The member ClientMetadata of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Username. Use -Select '^Username' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Username, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Update-CGIPUserAttributeAdmin -Username jane@example.com -UserPoolId us-east-1_Sparekey1 -UserAttribute @{ Name = ... }
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Username,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyCollection()][Alias('UserAttributes')][object[]] $UserAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $ClientMetadata,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Username'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'AdminUpdateUserAttributes' $PSBoundParameters $given }
}

function Update-CGIPUserPool {
    <#
    .SYNOPSIS
    Update user pool.
    .DESCRIPTION
    Calls UpdateUserPool. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER PasswordPolicy_MinimumLength
    The member MinimumLength of the request.
    .PARAMETER PasswordPolicy_RequireUppercase
    The member RequireUppercase of the request.
    .PARAMETER PasswordPolicy_RequireLowercase
    The member RequireLowercase of the request.
    .PARAMETER PasswordPolicy_RequireNumber
    The member RequireNumbers of the request.
    .PARAMETER PasswordPolicy_RequireSymbol
    The member RequireSymbols of the request.
    .PARAMETER PasswordPolicy_PasswordHistorySize
    The member PasswordHistorySize of the request.
    .PARAMETER PasswordPolicy_TemporaryPasswordValidityDay
    The member TemporaryPasswordValidityDays of the request.
    .PARAMETER SignInPolicy_AllowedFirstAuthFactor
    The member AllowedFirstAuthFactors of the request. Each is one of PASSWORD, EMAIL_OTP, SMS_OTP, WEB_AUTHN, SOFTWARE_TOKEN.
    .PARAMETER DeletionProtection
    The member DeletionProtection of the request. One of ACTIVE, INACTIVE.
    .PARAMETER LambdaConfig_PreSignUp
    The member PreSignUp of the request.
    .PARAMETER LambdaConfig_CustomMessage
    The member CustomMessage of the request.
    .PARAMETER LambdaConfig_PostConfirmation
    The member PostConfirmation of the request.
    .PARAMETER LambdaConfig_PreAuthentication
    The member PreAuthentication of the request.
    .PARAMETER LambdaConfig_PostAuthentication
    The member PostAuthentication of the request.
    .PARAMETER LambdaConfig_DefineAuthChallenge
    The member DefineAuthChallenge of the request.
    .PARAMETER LambdaConfig_CreateAuthChallenge
    The member CreateAuthChallenge of the request.
    .PARAMETER LambdaConfig_VerifyAuthChallengeResponse
    The member VerifyAuthChallengeResponse of the request.
    .PARAMETER LambdaConfig_PreTokenGeneration
    The member PreTokenGeneration of the request.
    .PARAMETER LambdaConfig_UserMigration
    The member UserMigration of the request.
    .PARAMETER PreTokenGenerationConfig_LambdaVersion
    The member LambdaVersion of the request. One of V1_0, V2_0, V3_0.
    .PARAMETER PreTokenGenerationConfig_LambdaArn
    The member LambdaArn of the request.
    .PARAMETER CustomSMSSender_LambdaVersion
    The member LambdaVersion of the request. One of V1_0.
    .PARAMETER CustomSMSSender_LambdaArn
    The member LambdaArn of the request.
    .PARAMETER CustomEmailSender_LambdaVersion
    The member LambdaVersion of the request. One of V1_0.
    .PARAMETER CustomEmailSender_LambdaArn
    The member LambdaArn of the request.
    .PARAMETER LambdaConfig_KMSKeyID
    The member KMSKeyID of the request.
    .PARAMETER InboundFederation_LambdaVersion
    The member LambdaVersion of the request. One of V1_0.
    .PARAMETER InboundFederation_LambdaArn
    The member LambdaArn of the request.
    .PARAMETER AutoVerifiedAttribute
    The member AutoVerifiedAttributes of the request. Each is one of phone_number, email.
    .PARAMETER SmsVerificationMessage
    The member SmsVerificationMessage of the request.
    .PARAMETER EmailVerificationMessage
    The member EmailVerificationMessage of the request.
    .PARAMETER EmailVerificationSubject
    The member EmailVerificationSubject of the request.
    .PARAMETER VerificationMessageTemplate_SmsMessage
    The member SmsMessage of the request.
    .PARAMETER VerificationMessageTemplate_EmailMessage
    The member EmailMessage of the request.
    .PARAMETER VerificationMessageTemplate_EmailSubject
    The member EmailSubject of the request.
    .PARAMETER VerificationMessageTemplate_EmailMessageByLink
    The member EmailMessageByLink of the request.
    .PARAMETER VerificationMessageTemplate_EmailSubjectByLink
    The member EmailSubjectByLink of the request.
    .PARAMETER VerificationMessageTemplate_DefaultEmailOption
    The member DefaultEmailOption of the request. One of CONFIRM_WITH_LINK, CONFIRM_WITH_CODE.
    .PARAMETER SmsAuthenticationMessage
    The member SmsAuthenticationMessage of the request.
    .PARAMETER UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate
    The member AttributesRequireVerificationBeforeUpdate of the request. Each is one of phone_number, email.
    .PARAMETER MfaConfiguration
    The member MfaConfiguration of the request. One of OFF, ON, OPTIONAL.
    .PARAMETER DeviceConfiguration_ChallengeRequiredOnNewDevice
    The member ChallengeRequiredOnNewDevice of the request.
    .PARAMETER DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt
    The member DeviceOnlyRememberedOnUserPrompt of the request.
    .PARAMETER EmailConfiguration_SourceArn
    The member SourceArn of the request.
    .PARAMETER EmailConfiguration_ReplyToEmailAddress
    The member ReplyToEmailAddress of the request.
    .PARAMETER EmailConfiguration_EmailSendingAccount
    The member EmailSendingAccount of the request. One of COGNITO_DEFAULT, DEVELOPER.
    .PARAMETER EmailConfiguration_From
    The member From of the request.
    .PARAMETER EmailConfiguration_ConfigurationSet
    The member ConfigurationSet of the request.
    .PARAMETER SmsConfiguration_SnsCallerArn
    The member SnsCallerArn of the request.
    .PARAMETER SmsConfiguration_ExternalId
    The member ExternalId of the request.
    .PARAMETER SmsConfiguration_SnsRegion
    The member SnsRegion of the request.
    .PARAMETER EumsSms_CallerArn
    The member CallerArn of the request.
    .PARAMETER EumsSms_ExternalId
    The member ExternalId of the request.
    .PARAMETER EumsSms_OriginationIdentity
    The member OriginationIdentity of the request.
    .PARAMETER EumsSms_ConfigurationSetName
    The member ConfigurationSetName of the request.
    .PARAMETER EumsSms_InEntityId
    The member InEntityId of the request.
    .PARAMETER EumsSms_InTemplateId
    The member InTemplateId of the request.
    .PARAMETER EumsSms_Region
    The member Region of the request.
    .PARAMETER UserPoolTag
    The member UserPoolTags of the request. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AdminCreateUserConfig_AllowAdminCreateUserOnly
    The member AllowAdminCreateUserOnly of the request.
    .PARAMETER AdminCreateUserConfig_UnusedAccountValidityDay
    The member UnusedAccountValidityDays of the request.
    .PARAMETER InviteMessageTemplate_SMSMessage
    The member SMSMessage of the request.
    .PARAMETER InviteMessageTemplate_EmailMessage
    The member EmailMessage of the request.
    .PARAMETER InviteMessageTemplate_EmailSubject
    The member EmailSubject of the request.
    .PARAMETER UserPoolAddOns_AdvancedSecurityMode
    The member AdvancedSecurityMode of the request. One of OFF, AUDIT, ENFORCED.
    .PARAMETER AdvancedSecurityAdditionalFlows_CustomAuthMode
    The member CustomAuthMode of the request. One of AUDIT, ENFORCED.
    .PARAMETER AccountRecoverySetting_RecoveryMechanism
    The member RecoveryMechanisms of the request. Each is a hashtable with Priority, Name.
    .PARAMETER PoolName
    The member PoolName of the request.
    .PARAMETER UserPoolTier
    The member UserPoolTier of the request. One of LITE, ESSENTIALS, PLUS.
    .PARAMETER KeyConfiguration_KeyType
    The member KeyType of the request. One of AWS_OWNED_KEY, CUSTOMER_MANAGED_KEY.
    .PARAMETER KeyConfiguration_KmsKeyArn
    The member KmsKeyArn of the request.
    .PARAMETER IssuerConfiguration_Type
    The member Type of the request. One of ORIGINAL, UPDATED.
    .PARAMETER DcrConfiguration_EnableStatus
    The member EnableStatus of the request.
    .PARAMETER DcrConfiguration_OpenDcrEnabled
    The member OpenDcrEnabled of the request.
    .PARAMETER DcrConfiguration_AuthenticatedGrantType
    The member AuthenticatedGrantTypes of the request.
    .PARAMETER DcrConfiguration_OpenDcrGrantType
    The member OpenDcrGrantTypes of the request.
    .PARAMETER DcrConfiguration_AllowedScope
    The member AllowedScopes of the request.
    .PARAMETER AcrConfiguration
    The member AcrConfiguration of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default nothing is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    None, unless -Select asks for something.
    .EXAMPLE
    Update-CGIPUserPool -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Policies_PasswordPolicy_MinimumLength')][System.Nullable[int]] $PasswordPolicy_MinimumLength,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Policies_PasswordPolicy_RequireUppercase')][System.Nullable[bool]] $PasswordPolicy_RequireUppercase,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Policies_PasswordPolicy_RequireLowercase')][System.Nullable[bool]] $PasswordPolicy_RequireLowercase,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('PasswordPolicy_RequireNumbers', 'Policies_PasswordPolicy_RequireNumber', 'Policies_PasswordPolicy_RequireNumbers')][System.Nullable[bool]] $PasswordPolicy_RequireNumber,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('PasswordPolicy_RequireSymbols', 'Policies_PasswordPolicy_RequireSymbol', 'Policies_PasswordPolicy_RequireSymbols')][System.Nullable[bool]] $PasswordPolicy_RequireSymbol,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('Policies_PasswordPolicy_PasswordHistorySize')][System.Nullable[int]] $PasswordPolicy_PasswordHistorySize,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('PasswordPolicy_TemporaryPasswordValidityDays', 'Policies_PasswordPolicy_TemporaryPasswordValidityDay', 'Policies_PasswordPolicy_TemporaryPasswordValidityDays')][System.Nullable[int]] $PasswordPolicy_TemporaryPasswordValidityDay,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SignInPolicy_AllowedFirstAuthFactors', 'Policies_SignInPolicy_AllowedFirstAuthFactor', 'Policies_SignInPolicy_AllowedFirstAuthFactors')][string[]] $SignInPolicy_AllowedFirstAuthFactor,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DeletionProtection,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PreSignUp,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_CustomMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PostConfirmation,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PreAuthentication,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PostAuthentication,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_DefineAuthChallenge,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_CreateAuthChallenge,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_VerifyAuthChallengeResponse,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_PreTokenGeneration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_UserMigration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_PreTokenGenerationConfig_LambdaVersion')][string] $PreTokenGenerationConfig_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_PreTokenGenerationConfig_LambdaArn')][string] $PreTokenGenerationConfig_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomSMSSender_LambdaVersion')][string] $CustomSMSSender_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomSMSSender_LambdaArn')][string] $CustomSMSSender_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomEmailSender_LambdaVersion')][string] $CustomEmailSender_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomEmailSender_LambdaArn')][string] $CustomEmailSender_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_KMSKeyID,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_InboundFederation_LambdaVersion')][string] $InboundFederation_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_InboundFederation_LambdaArn')][string] $InboundFederation_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AutoVerifiedAttributes')][string[]] $AutoVerifiedAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsVerificationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailVerificationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailVerificationSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_SmsMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailMessageByLink,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailSubjectByLink,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_DefaultEmailOption,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsAuthenticationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string[]] $UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $MfaConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DeviceConfiguration_ChallengeRequiredOnNewDevice,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_SourceArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_ReplyToEmailAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_EmailSendingAccount,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_From,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_ConfigurationSet,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsConfiguration_SnsCallerArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsConfiguration_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsConfiguration_SnsRegion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_CallerArn')][string] $EumsSms_CallerArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_ExternalId')][string] $EumsSms_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_OriginationIdentity')][string] $EumsSms_OriginationIdentity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_ConfigurationSetName')][string] $EumsSms_ConfigurationSetName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_InEntityId')][string] $EumsSms_InEntityId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_InTemplateId')][string] $EumsSms_InTemplateId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('SmsConfiguration_EumsSms_Region')][string] $EumsSms_Region,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('UserPoolTags')][hashtable] $UserPoolTag,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AdminCreateUserConfig_AllowAdminCreateUserOnly,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AdminCreateUserConfig_UnusedAccountValidityDays')][System.Nullable[int]] $AdminCreateUserConfig_UnusedAccountValidityDay,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AdminCreateUserConfig_InviteMessageTemplate_SMSMessage')][string] $InviteMessageTemplate_SMSMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AdminCreateUserConfig_InviteMessageTemplate_EmailMessage')][string] $InviteMessageTemplate_EmailMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('AdminCreateUserConfig_InviteMessageTemplate_EmailSubject')][string] $InviteMessageTemplate_EmailSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserPoolAddOns_AdvancedSecurityMode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('UserPoolAddOns_AdvancedSecurityAdditionalFlows_CustomAuthMode')][string] $AdvancedSecurityAdditionalFlows_CustomAuthMode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AccountRecoverySetting_RecoveryMechanisms')][object[]] $AccountRecoverySetting_RecoveryMechanism,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $PoolName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $UserPoolTier,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $KeyConfiguration_KeyType,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $KeyConfiguration_KmsKeyArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $IssuerConfiguration_Type,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DcrConfiguration_EnableStatus,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DcrConfiguration_OpenDcrEnabled,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('DcrConfiguration_AuthenticatedGrantTypes')][string[]] $DcrConfiguration_AuthenticatedGrantType,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('DcrConfiguration_OpenDcrGrantTypes')][string[]] $DcrConfiguration_OpenDcrGrantType,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('DcrConfiguration_AllowedScopes')][string[]] $DcrConfiguration_AllowedScope,
        [Parameter(ValueFromPipelineByPropertyName = $true)][hashtable] $AcrConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateUserPool' $PSBoundParameters $given }
}

function Update-CGIPUserPoolClient {
    <#
    .SYNOPSIS
    Update user pool client.
    .DESCRIPTION
    Calls UpdateUserPoolClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The member ClientId of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ClientName
    The member ClientName of the request.
    .PARAMETER RefreshTokenValidity
    The member RefreshTokenValidity of the request.
    .PARAMETER AccessTokenValidity
    The member AccessTokenValidity of the request.
    .PARAMETER IdTokenValidity
    The member IdTokenValidity of the request.
    .PARAMETER TokenValidityUnits_AccessToken
    The member AccessToken of the request. One of seconds, minutes, hours, days.
    .PARAMETER TokenValidityUnits_IdToken
    The member IdToken of the request. One of seconds, minutes, hours, days.
    .PARAMETER TokenValidityUnits_RefreshToken
    The member RefreshToken of the request. One of seconds, minutes, hours, days.
    .PARAMETER ReadAttribute
    The member ReadAttributes of the request.
    .PARAMETER WriteAttribute
    The member WriteAttributes of the request.
    .PARAMETER ExplicitAuthFlow
    The member ExplicitAuthFlows of the request. Each is one of ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_CUSTOM_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_AUTH.
    .PARAMETER SupportedIdentityProvider
    The member SupportedIdentityProviders of the request.
    .PARAMETER CallbackURL
    The member CallbackURLs of the request.
    .PARAMETER LogoutURL
    The member LogoutURLs of the request.
    .PARAMETER DefaultRedirectURI
    The member DefaultRedirectURI of the request.
    .PARAMETER AllowedOAuthFlow
    The member AllowedOAuthFlows of the request. Each is one of code, implicit, client_credentials.
    .PARAMETER AllowedOAuthScope
    The member AllowedOAuthScopes of the request.
    .PARAMETER AllowedOAuthFlowsUserPoolClient
    The member AllowedOAuthFlowsUserPoolClient of the request.
    .PARAMETER AnalyticsConfiguration_ApplicationId
    The member ApplicationId of the request.
    .PARAMETER AnalyticsConfiguration_ApplicationArn
    The member ApplicationArn of the request.
    .PARAMETER AnalyticsConfiguration_RoleArn
    The member RoleArn of the request.
    .PARAMETER AnalyticsConfiguration_ExternalId
    The member ExternalId of the request.
    .PARAMETER AnalyticsConfiguration_UserDataShared
    The member UserDataShared of the request.
    .PARAMETER PreventUserExistenceError
    The member PreventUserExistenceErrors of the request. One of LEGACY, ENABLED.
    .PARAMETER EnableTokenRevocation
    The member EnableTokenRevocation of the request.
    .PARAMETER EnablePropagateAdditionalUserContextData
    The member EnablePropagateAdditionalUserContextData of the request.
    .PARAMETER AuthSessionValidity
    The member AuthSessionValidity of the request.
    .PARAMETER RefreshTokenRotation_Feature
    The member Feature of the request. One of ENABLED, DISABLED.
    .PARAMETER RefreshTokenRotation_RetryGracePeriodSecond
    The member RetryGracePeriodSeconds of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPoolClient is printed.
    .PARAMETER PassThru
    Prints the value of the parameter ClientId. Use -Select '^ClientId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for ClientId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolClientType. By default UserPoolClient is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPUserPoolClient -ClientId 38fjsnc484p94kpqsnet7mpld0 -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolClientType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $ClientId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $ClientName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $RefreshTokenValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $AccessTokenValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $IdTokenValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $TokenValidityUnits_AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $TokenValidityUnits_IdToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $TokenValidityUnits_RefreshToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ReadAttributes')][string[]] $ReadAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('WriteAttributes')][string[]] $WriteAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ExplicitAuthFlows')][string[]] $ExplicitAuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SupportedIdentityProviders')][string[]] $SupportedIdentityProvider,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('CallbackURLs')][string[]] $CallbackURL,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('LogoutURLs')][string[]] $LogoutURL,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DefaultRedirectURI,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AllowedOAuthFlows')][string[]] $AllowedOAuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AllowedOAuthScopes')][string[]] $AllowedOAuthScope,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AllowedOAuthFlowsUserPoolClient,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ApplicationId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ApplicationArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_RoleArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AnalyticsConfiguration_UserDataShared,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('PreventUserExistenceErrors')][string] $PreventUserExistenceError,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EnableTokenRevocation,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EnablePropagateAdditionalUserContextData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $AuthSessionValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $RefreshTokenRotation_Feature,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('RefreshTokenRotation_RetryGracePeriodSeconds')][System.Nullable[int]] $RefreshTokenRotation_RetryGracePeriodSecond,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^ClientId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateUserPoolClient' $PSBoundParameters $given }
}

function Update-CGIPUserPoolDomain {
    <#
    .SYNOPSIS
    Update user pool domain.
    .DESCRIPTION
    Calls UpdateUserPoolDomain. The request is signed with your AWS keys.
    .PARAMETER Domain
    The member Domain of the request.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER ManagedLoginVersion
    The member ManagedLoginVersion of the request.
    .PARAMETER CustomDomainConfig_CertificateArn
    The member CertificateArn of the request.
    .PARAMETER CustomDomainConfig_SecurityPolicy
    The member SecurityPolicy of the request. One of TLS_V1, TLS_V1_2_2021, TLS_V1_3_2025.
    .PARAMETER Failover_SecondaryRegion
    The member SecondaryRegion of the request.
    .PARAMETER Failover_PrimaryRoute53HealthCheckId
    The member PrimaryRoute53HealthCheckId of the request.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default the whole answer is printed.
    .PARAMETER PassThru
    Prints the value of the parameter Domain. Use -Select '^Domain' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for Domain, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UpdateUserPoolDomainResponse. By default the whole answer is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPUserPoolDomain -Domain example -UserPoolId us-east-1_Sparekey1
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UpdateUserPoolDomainResponse')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Domain,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $ManagedLoginVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $CustomDomainConfig_CertificateArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $CustomDomainConfig_SecurityPolicy,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('Routing_Failover_SecondaryRegion')][string] $Failover_SecondaryRegion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('Routing_Failover_PrimaryRoute53HealthCheckId')][string] $Failover_PrimaryRoute53HealthCheckId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^Domain'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateUserPoolDomain' $PSBoundParameters $given }
}

function Update-CGIPUserPoolReplica {
    <#
    .SYNOPSIS
    Update user pool replica.
    .DESCRIPTION
    Calls UpdateUserPoolReplica. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The member UserPoolId of the request.
    .PARAMETER RegionName
    The member RegionName of the request.
    .PARAMETER Status
    The member Status of the request. One of ACTIVE, INACTIVE.
    .PARAMETER Select
    What to print: '*' for the whole answer, the name of a member or a path of names with dots, or '^' and the name of a parameter for its value. By default UserPoolReplica is printed.
    .PARAMETER PassThru
    Prints the value of the parameter UserPoolId. Use -Select '^UserPoolId' instead.
    .PARAMETER Force
    Does not ask, whatever -Confirm and $ConfirmPreference say. -WhatIf wins over it.
    .PARAMETER EndpointUrl
    Where the service is, as http://127.0.0.1:8229. Without it: AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, AWS_ENDPOINT_URL, and the address of the region at AWS.
    .PARAMETER AccessKey
    The access key. Without it, -Credential, -ProfileName, $StoredAWSCredentials, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, and the shared files.
    .PARAMETER SecretKey
    The secret key of -AccessKey. It may end up in the history of commands: prefer -Credential, or a profile.
    .PARAMETER SessionToken
    The session token of temporary keys.
    .PARAMETER ProfileName
    The profile of the shared files to take keys and region from. Roles and single sign-on are not supported.
    .PARAMETER Credential
    A PSCredential whose user name is the access key and whose password is the secret key, or a credentials object of AWS's tools.
    .PARAMETER Region
    The region. Without it: $StoredAWSRegion, AWS_REGION, AWS_DEFAULT_REGION, and the profile of the shared files.
    .PARAMETER ProfileLocation
    The credentials file that is shared with the AWS CLI, when it is not where it always is.
    .INPUTS
    A value for UserPoolId, or values of all parameters by the names of properties.
    .OUTPUTS
    Amazon.CognitoIdentityProvider.Model.UserPoolReplicaType. By default UserPoolReplica is printed. Times are in the time zone of this computer.
    .EXAMPLE
    Update-CGIPUserPoolReplica -UserPoolId us-east-1_Sparekey1 -RegionName example -Status ACTIVE
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Amazon.CognitoIdentityProvider.Model.UserPoolReplicaType')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $UserPoolId,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $RegionName,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][string] $Status,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $Select,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Obsolete('Use -Select ''^UserPoolId'' instead.')][switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName = $true)][switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName = $true)][string] $EndpointUrl,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AK')][string] $AccessKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SK', 'SecretAccessKey')][string] $SecretKey,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ST')][string] $SessionToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('StoredCredentials', 'AWSProfileName')][string] $ProfileName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][object] $Credential,
        [Parameter(Position = 210, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)][Alias('RegionToCall')][object] $Region,
        [Parameter(Position = 211, ValueFromPipelineByPropertyName = $true)][Alias('AWSProfilesLocation', 'ProfilesLocation')][string] $ProfileLocation
    )
    begin { $given = @($PSBoundParameters.Keys) }
    process { Invoke-Operation $PSCmdlet 'UpdateUserPoolReplica' $PSBoundParameters $given }
}

Initialize-Type @(
    'AccessDeniedException',
    'AliasExistsException',
    'CodeDeliveryFailureException',
    'CodeMismatchException',
    'ConcurrentModificationException',
    'DeviceKeyExistsException',
    'DuplicateProviderException',
    'EnableSoftwareTokenMFAException',
    'ExpiredCodeException',
    'FeatureUnavailableInTierException',
    'ForbiddenException',
    'GroupExistsException',
    'InternalErrorException',
    'InternalServerException',
    'InvalidEmailRoleAccessPolicyException',
    'InvalidLambdaResponseException',
    'InvalidOAuthFlowException',
    'InvalidParameterException',
    'InvalidPasswordException',
    'InvalidSmsRoleAccessPolicyException',
    'InvalidSmsRoleTrustRelationshipException',
    'InvalidUserPoolConfigurationException',
    'LimitExceededException',
    'MFAMethodNotFoundException',
    'ManagedLoginBrandingExistsException',
    'NotAuthorizedException',
    'OperationNotEnabledException',
    'PasswordHistoryPolicyViolationException',
    'PasswordResetRequiredException',
    'PreconditionNotMetException',
    'RefreshTokenReuseException',
    'ResourceNotFoundException',
    'ScopeDoesNotExistException',
    'ServiceQuotaExceededException',
    'SoftwareTokenMFANotFoundException',
    'TermsExistsException',
    'TierChangeNotAllowedException',
    'TooManyFailedAttemptsException',
    'TooManyRequestsException',
    'UnauthorizedException',
    'UnexpectedLambdaException',
    'UnsupportedIdentityProviderException',
    'UnsupportedOperationException',
    'UnsupportedTokenTypeException',
    'UnsupportedUserStateException',
    'UserImportInProgressException',
    'UserLambdaValidationException',
    'UserNotConfirmedException',
    'UserNotFoundException',
    'UserPoolAddOnNotEnabledException',
    'UserPoolTaggingException',
    'UsernameExistsException',
    'WebAuthnChallengeNotFoundException',
    'WebAuthnClientMismatchException',
    'WebAuthnConfigurationMissingException',
    'WebAuthnCredentialNotSupportedException',
    'WebAuthnNotEnabledException',
    'WebAuthnOriginNotAllowedException',
    'WebAuthnRelyingPartyMismatchException'
)

Export-ModuleMember -Function '*-CGIP*'
