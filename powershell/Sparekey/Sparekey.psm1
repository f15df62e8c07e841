# Made by tools/make-powershell.ts. Do not edit.

Set-StrictMode -Off

# The types that the module adds, made without a compiler, once per process: a script may hold on to one when the module
# is imported again. PowerShell's own classes would not do, their names have no namespace and end at the module's border.

function Initialize-Type([string[]] $Exceptions) {
    # Runspaces of one process may import the module at the same time.
    $lock = [System.Management.Automation.ArgumentTransformationAttribute]
    [System.Threading.Monitor]::Enter($lock)
    try {
        $name = 'Sparekey.Types'
        $assembly = [System.AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.IsDynamic -and $_.GetName().Name -eq $name } | Select-Object -First 1
        if (-not $assembly) {
            $assembly = [System.Reflection.Emit.AssemblyBuilder]::DefineDynamicAssembly((New-Object System.Reflection.AssemblyName $name), 'Run')
            New-Types $assembly.DefineDynamicModule($name) $Exceptions
        }
    }
    finally { [System.Threading.Monitor]::Exit($lock) }
    $script:ExceptionTypes = @{}
    foreach ($exception in $Exceptions) { $script:ExceptionTypes[$exception] = $assembly.GetType("$script:Namespace.Model.$exception") }
    $script:ExceptionTypes[''] = $assembly.GetType($script:ServiceException)
}

function New-Types($Module, [string[]] $Exceptions) {
    New-KeepNullAttribute $Module
    $base = New-ExceptionType $Module $script:ServiceException ([System.Exception])
    foreach ($exception in $Exceptions) { [void] (New-ExceptionType $Module "$script:Namespace.Model.$exception" $base) }
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
# One that is not closed is taken to the end: looked for again from each of its marks, it would take hours.
$script:JsonString = New-Object System.Text.RegularExpressions.Regex('"(?>[^"\\]+|\\.)*(?:"|\\?\z)', 'CultureInvariant, Singleline')
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
    $root = [System.Collections.ArrayList]::new()
    $into = $root
    $isObject = $false
    $outer = [System.Collections.Stack]::new()
    [void] $Reader.Read()
    while (-not $Reader.EOF) {
        if ($Reader.NodeType -ne 'Element') {
            # A scalar is read to its end below, so this ends an object or an array.
            if ($Reader.NodeType -eq 'EndElement') {
                $into = $outer.Pop()
                $isObject = $into -is [System.Collections.IDictionary]
            }
            [void] $Reader.Read()
            continue
        }
        $name = $Reader.GetAttribute('item')
        if ($null -eq $name) { $name = $Reader.LocalName }
        $type = $Reader.GetAttribute('type')
        $isOpening = $type -eq 'object' -or $type -eq 'array'
        if ($type -eq 'object') {
            $value = [System.Collections.Generic.Dictionary[string, object]]::new([System.StringComparer]::Ordinal)
            $tag = $Reader.GetAttribute('__type')
            if ($null -ne $tag) { $value['__type'] = $tag }
        }
        elseif ($type -eq 'array') { $value = [System.Collections.ArrayList]::new() }
        else {
            $value = $Reader.ReadElementContentAsString()
            if ($type -ne 'string') { $value = ConvertFrom-JsonWord $type $value }
        }
        if ($isObject) { $into[$name] = $value } else { [void] $into.Add($value) }
        if ($isOpening) {
            $outer.Push($into)
            $into = $value
            $isObject = $type -eq 'object'
            [void] $Reader.Read()
        }
    }
    if ($root.Count -ne 1) { throw (New-Object System.FormatException 'not one value') }
    return , $root[0]
}

function ConvertFrom-JsonWord([string] $Type, [string] $Text) {
    if ($Type -eq 'boolean') { return $Text -eq 'true' }
    if ($Type -eq 'null') { return $null }
    $whole = [long] 0
    if ([long]::TryParse($Text, 'AllowLeadingSign', $script:Invariant, [ref] $whole)) { return $whole }
    return [double]::Parse($Text, 'Float', $script:Invariant)
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
    if (-not $type) { $type = $script:ExceptionTypes[''] }
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
    $given = @{}
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
            foreach ($item in @($Value)) { if ($null -ne $item) { [void] $items.Add((ConvertTo-Wire $shape['item'] $item $Where)) } }
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

function ConvertFrom-WireScalar([string] $Type, $Value) {
    switch ($Type) {
        'timestamp' { return ([datetime]::SpecifyKind([datetime] '1970-01-01', 'Utc')).AddTicks([long] ([double] $Value * 10000000)).ToLocalTime() }
        'integer' { if ($Value -is [long] -and $Value -ge [int]::MinValue -and $Value -le [int]::MaxValue) { return [int] $Value } }
        'blob' { if ($Value -is [string]) { return , [System.Convert]::FromBase64String($Value) } }
    }
    return , $Value
}

function ConvertFrom-Wire([string] $Type, $Value) {
    if ($null -eq $Value) { return $null }
    if ($script:Scalars -contains $Type) { return ConvertFrom-WireScalar $Type $Value }
    $shape = Get-ApiRow $Type
    if ($shape.ContainsKey('members')) {
        if ($Value -isnot [System.Collections.IDictionary]) { return $Value }
        $made = [ordered] @{ PSTypeName = "$script:Namespace.Model.$Type" }
        foreach ($member in $shape['members'].GetEnumerator()) {
            $item = $null
            # Most are texts and truths: they are as they came, and a call for each would be most of the time it takes.
            if ($Value.TryGetValue($member.Key, [ref] $item) -and $item -isnot [string] -and $item -isnot [bool] -or $member.Value -eq 'blob') { $item = ConvertFrom-Wire $member.Value $item }
            $made[$member.Key] = $item
        }
        return [pscustomobject] $made
    }
    if ($shape.ContainsKey('item')) {
        $items = [System.Collections.ArrayList]::new()
        foreach ($item in $Value) { [void] $items.Add((ConvertFrom-Wire $shape['item'] $item)) }
        return , $items.ToArray()
    }
    $map = [System.Collections.Generic.Dictionary[string, object]]::new([System.StringComparer]::Ordinal)
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
    return New-Failure "No answer from $($Uri.AbsoluteUri): $reason." $Exception $Exception.GetType().FullName
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
        throw (New-Failure "$($Uri.AbsoluteUri) answered with status $($Answer.Status) and $what where JSON was due: is it the endpoint of a user-pool server?")
    }
    if ($Answer.Status -ne 200) { throw (New-ServiceFailure $Answer $body) }
    return , $body
}

# $AWSHistory shows the last request and the last answer, without secrets.
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

# What it shows is made when it is looked at. AWS's own module keeps a variable of the same name; that is left alone.
function Add-History($Operation, $Request, $Response) {
    $known = Get-Variable -Name AWSHistory -Scope Global -ValueOnly -ErrorAction SilentlyContinue
    if ($null -ne $known -and $known.PSObject.TypeNames[0] -ne 'Sparekey.History') { return }
    $script:Last = @{ Operation = $Operation; Request = $Request; Response = $Response }
    # After the module was imported again, the variable is that of the module before.
    if ($null -ne $known -and $script:HasHistory) { return }
    $script:HasHistory = $true
    $global:AWSHistory = [pscustomobject] @{ PSTypeName = 'Sparekey.History' }
    $global:AWSHistory | Add-Member ScriptProperty LastCommand { $script:Last.Operation['cmdlet'] }
    $global:AWSHistory | Add-Member ScriptProperty LastServiceRequest { Protect-Value $script:Last.Operation['input'] $script:Last.Request }
    $global:AWSHistory | Add-Member ScriptProperty LastServiceResponse { if ($script:Last.Operation['output']) { Protect-Value $script:Last.Operation['output'] $script:Last.Response } }
}

# What all cmdlets do once their parameters are bound.

function Test-Proceed($Cmdlet, $Operation, $Bound) {
    # -WhatIf wins over -Force, and -Force over -Confirm.
    if ($Bound['Force'] -and -not $WhatIfPreference) { return $true }
    $target = if ($Operation['target']) { @($Bound[$Operation['target']]) -join ', ' } else { '' }
    # The question and -WhatIf end up in transcripts and logs.
    if ($Operation['targetIsSecret']) { $target = $script:Redacted }
    # A name may come from a server, through the pipeline.
    return $Cmdlet.ShouldProcess((Protect-Text $target), "$($Operation['cmdlet']) ($($Operation['name']))")
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
    $Cmdlet.WriteVerbose("$($Operation['name']): POST $($Connection.Uri.AbsoluteUri)")
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

# A dictionary of one's own, for what one object of the pipeline had would stay in PowerShell's for the next that has it not.
function Copy-Bound($PSBound, $Given) {
    $bound = New-Object 'System.Collections.Generic.Dictionary[string,object]' ([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($key in @($PSBound.Keys)) {
        $bound[$key] = $PSBound[$key]
        if ($Given -notcontains $key) { [void] $PSBound.Remove($key) }
    }
    return , $bound
}

# A cmdlet sees what the script that calls it prefers; a function of a module does not, unless it looks.
function Copy-Preference($Cmdlet, $Bound) {
    foreach ($name in 'WhatIf', 'Confirm', 'Verbose', 'Warning') {
        if ($Bound.ContainsKey($name) -or $Bound.ContainsKey("${name}Action")) { continue }
        Set-Variable "${name}Preference" $Cmdlet.SessionState.PSVariable.GetValue("${name}Preference") -Scope 1 -WhatIf:$false -Confirm:$false
    }
}

# $Given are the names that were bound on the command line; the others came from the pipeline.
function Invoke-Operation($Cmdlet, [string] $Name, $PSBound, $Given) {
    $ErrorActionPreference = 'Stop'
    $failure = $null
    $operation = Get-ApiRow $Name
    $bound = Copy-Bound $PSBound $Given
    Clear-PipedRegion $operation $bound $Given
    Copy-Preference $Cmdlet $bound
    if ($operation['confirms'] -and -not (Test-Proceed $Cmdlet $operation $bound)) { return }
    $lastError = @($global:Error)[0]
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
        $lastError = @($global:Error)[0]
        try { $response = Invoke-Request $Cmdlet $operation $request $connection } catch { $failure = $_; break }
        # Outside of the try, or an error of the next command in the pipeline would be taken for one of this call.
        Select-Answer $response $select $bound
        $token = if ($goesOn) { $response.($page['output']) } else { $null }
        if (-not $token) { return }
        $lastError = @($global:Error)[0]
        if ($token -ceq $request[$page['input']]) { $failure = New-Failure 'The service gave the same page token twice.' }
        $request[$page['input']] = $token
    }
    Clear-CaughtError $lastError
    $Cmdlet.ThrowTerminatingError((Complete-ErrorRecord $failure $operation['cmdlet']))
}

function Add-CGIPCustomAttribute {
    <#
    .SYNOPSIS
    Adds attributes of your own to the schema of a user pool.
    .DESCRIPTION
    They are stored with the prefix custom: and cannot be removed again. Calls AddCustomAttributes. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER CustomAttribute
    The attributes to add, each with its type and limits. Each is a hashtable with Name, AttributeDataType, DeveloperOnlyAttribute, Mutable, Required, NumberAttributeConstraints, StringAttributeConstraints.
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
    Puts tags on a user pool.
    .DESCRIPTION
    Calls TagResource. The request is signed with your AWS keys.
    .PARAMETER ResourceArn
    The ARN of the user pool.
    .PARAMETER Tag
    The tags, by key. A hashtable of strings; values of other types are turned into strings.
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
    Gives an app client a second secret, so that the old one can be replaced without a break.
    .DESCRIPTION
    A client has at most two. Calls AddUserPoolClientSecret. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientSecret
    A secret of your own, in place of one that is made up.
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
    Puts a user into a group.
    .DESCRIPTION
    The group appears in the user's next tokens as cognito:groups. Calls AdminAddUserToGroup. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER GroupName
    The name of the group.
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
    Ends the registration of a passkey with what the user's device answered.
    .DESCRIPTION
    Calls CompleteWebAuthnRegistration. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER Credential
    What the user's device answered to the request for a passkey, as a JSON document. Any value that can be written as JSON: a hashtable, for instance.
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
    Confirms a new device of the signed-in user so that it can be remembered.
    .DESCRIPTION
    Calls ConfirmDevice. The request is not signed and needs no AWS keys.
    .PARAMETER DeviceKey
    The key of the device.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER DeviceSecretVerifierConfig_PasswordVerifier
    The SRP verifier of the device's password, in Base64.
    .PARAMETER DeviceSecretVerifierConfig_Salt
    The salt of the SRP verifier, in Base64.
    .PARAMETER DeviceName
    A name for the device, for people.
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
    Sets a new password with the confirmation code that ForgotPassword sent.
    .DESCRIPTION
    A code works once and only for a limited time. Calls ConfirmForgotPassword. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The user who gets the new password, named as in the request for the code.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER ConfirmationCode
    The code from the message. A wrong one counts against a limit of attempts.
    .PARAMETER Password
    The new password, which must satisfy the password policy of the user pool.
    .PARAMETER SecretHash
    The Base64 of an HMAC-SHA256 over the user's name followed by the app client's id, with the client's secret as key. Needed exactly when the client has a secret.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The id of the analytics endpoint that stands for the user's device.
    .PARAMETER UserContextData_IpAddress
    The IP address of the user's device. Counted only where the app client may pass it on.
    .PARAMETER UserContextData_EncodedData
    The fingerprint of the user's device, as the library in the app encoded it.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Confirms a user who signed up, with the code that was sent to them.
    .DESCRIPTION
    The address that received the code becomes verified. Calls ConfirmSignUp. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER ConfirmationCode
    The code from the message that followed the sign-up.
    .PARAMETER SecretHash
    The Base64 of an HMAC-SHA256 over the user's name followed by the app client's id, with the client's secret as key. Needed exactly when the client has a secret.
    .PARAMETER ForceAliasCreation
    Whether an email address or phone number that is already another user's alias moves to this user. Without it the call fails with AliasExistsException.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The id of the analytics endpoint that stands for the user's device.
    .PARAMETER UserContextData_IpAddress
    The IP address of the user's device. Counted only where the app client may pass it on.
    .PARAMETER UserContextData_EncodedData
    The fingerprint of the user's device, as the library in the app encoded it.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Session
    The session from SignUp, so that the user can sign in right after the confirmation.
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
    Confirms a user who signed up, without a confirmation code.
    .DESCRIPTION
    No email address or phone number becomes verified by it. Calls AdminConfirmSignUp. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Links an identity at an external provider to an existing user, so that both sign in as the same person.
    .DESCRIPTION
    Calls AdminLinkProviderForUser. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER DestinationUser_ProviderName
    The name of the identity provider in the user pool.
    .PARAMETER DestinationUser_ProviderAttributeName
    The provider's attribute that identifies the user, Cognito_Subject for the one it uses as subject.
    .PARAMETER DestinationUser_ProviderAttributeValue
    The value of the provider's attribute for this user.
    .PARAMETER SourceUser_ProviderName
    The name of the identity provider in the user pool.
    .PARAMETER SourceUser_ProviderAttributeName
    The provider's attribute that identifies the user, Cognito_Subject for the one it uses as subject.
    .PARAMETER SourceUser_ProviderAttributeValue
    The value of the provider's attribute for this user.
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
    Begins to register an authenticator app and returns its secret.
    .DESCRIPTION
    VerifySoftwareToken ends the registration. Calls AssociateSoftwareToken. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER Session
    The session of the sign-in during which the app is registered. Takes the place of the access token.
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
    Cuts the link between a user and an identity at an external provider.
    .DESCRIPTION
    A user who exists only through that provider can no longer sign in. Calls AdminDisableProviderForUser. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER User_ProviderName
    The name of the identity provider in the user pool.
    .PARAMETER User_ProviderAttributeName
    The provider's attribute that identifies the user, Cognito_Subject for the one it uses as subject.
    .PARAMETER User_ProviderAttributeValue
    The value of the provider's attribute for this user.
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
    Locks a user out without deleting anything.
    .DESCRIPTION
    Sign-in is refused and the user's tokens are revoked until the user is enabled again. Calls AdminDisableUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Signs the user out everywhere: refresh tokens are revoked, and access tokens no longer work with this API.
    .DESCRIPTION
    Calls GlobalSignOut. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
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
    Signs a user out everywhere: refresh tokens are revoked, and access tokens no longer work with this API.
    .DESCRIPTION
    Calls AdminUserGlobalSignOut. The request is signed with your AWS keys.
    .PARAMETER Username
    The user to sign out.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Lets a disabled user sign in again.
    .DESCRIPTION
    Calls AdminEnableUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Returns the first line that a CSV file needs to be imported into a user pool.
    .DESCRIPTION
    Calls GetCSVHeader. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Returns an access token for a machine that acts for itself, against the id and secret of an app client.
    .DESCRIPTION
    Calls GetClientToken. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client that asks for a token.
    .PARAMETER Secret
    A secret of the app client.
    .PARAMETER Scope
    The scopes to put into the token. Without it those of the app client.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Shows a remembered device of the signed-in user.
    .DESCRIPTION
    Calls GetDevice. The request is not signed and needs no AWS keys.
    .PARAMETER DeviceKey
    The key of the device.
    .PARAMETER AccessToken
    The access token of the signed-in user.
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
    Shows one remembered device of a user.
    .DESCRIPTION
    Calls AdminGetDevice. The request is signed with your AWS keys.
    .PARAMETER DeviceKey
    The key of the device.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
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
    Lists the remembered devices of the signed-in user.
    .DESCRIPTION
    Calls ListDevices. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER Limit
    The greatest number of items in one answer.
    .PARAMETER PaginationToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Lists the remembered devices of a user.
    .DESCRIPTION
    Calls AdminListDevices. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Limit
    The greatest number of items in one answer.
    .PARAMETER PaginationToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Shows a group.
    .DESCRIPTION
    Calls GetGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The name of the group.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Lists the groups of a user pool.
    .DESCRIPTION
    Calls ListGroups. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Limit
    The greatest number of items in one answer.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Lists the groups of one user.
    .DESCRIPTION
    Calls AdminListGroupsForUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Limit
    The greatest number of items in one answer.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Shows an external identity provider of a user pool.
    .DESCRIPTION
    Calls DescribeIdentityProvider. The request is signed with your AWS keys.
    .PARAMETER ProviderName
    The name of the identity provider in the user pool.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Shows an external identity provider by one of its identifiers, such as a mail domain.
    .DESCRIPTION
    Calls GetIdentityProviderByIdentifier. The request is signed with your AWS keys.
    .PARAMETER IdpIdentifier
    An identifier of the provider.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Lists the external identity providers of a user pool.
    .DESCRIPTION
    Calls ListIdentityProviders. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER MaxResult
    The greatest number of items in one answer.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Shows where the logs of a user pool are sent.
    .DESCRIPTION
    Calls GetLogDeliveryConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Shows a look of sign-in pages by its id.
    .DESCRIPTION
    Calls DescribeManagedLoginBranding. The request is signed with your AWS keys.
    .PARAMETER ManagedLoginBrandingId
    The id of the look.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ReturnMergedResource
    Whether default values are returned too, not only those you changed.
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
    Shows the look of the sign-in pages of an app client.
    .DESCRIPTION
    Calls DescribeManagedLoginBrandingByClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ReturnMergedResource
    Whether default values are returned too, not only those you changed.
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
    Shows the rate of requests that is set for a category of operations.
    .DESCRIPTION
    Calls GetProvisionedLimit. The request is signed with your AWS keys.
    .PARAMETER LimitDefinition_LimitClass
    The class of the limit. One of API_CATEGORY.
    .PARAMETER LimitDefinition_Attribute
    What identifies the limit, by name: Category with the category of operations. A hashtable of strings; values of other types are turned into strings.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('API_CATEGORY') -like "$($args[2])*" })][string] $LimitDefinition_LimitClass,
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
    Shows a resource server and its scopes.
    .DESCRIPTION
    Calls DescribeResourceServer. The request is signed with your AWS keys.
    .PARAMETER Identifier
    The name of the resource server in scopes, often its URL.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Lists the resource servers of a user pool.
    .DESCRIPTION
    Calls ListResourceServers. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER MaxResult
    The greatest number of items in one answer.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Lists the tags of a user pool.
    .DESCRIPTION
    Calls ListTagsForResource. The request is signed with your AWS keys.
    .PARAMETER ResourceArn
    The ARN of the user pool.
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
    Shows what a user pool, or one of its app clients, does when a sign-in looks risky.
    .DESCRIPTION
    Calls DescribeRiskConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientId
    The id of the app client. Without it the rules of the user pool are shown.
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
    Returns the certificate with which a user pool signs its requests to SAML providers.
    .DESCRIPTION
    Calls GetSigningCertificate. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Shows a document of terms by its id.
    .DESCRIPTION
    Calls DescribeTerms. The request is signed with your AWS keys.
    .PARAMETER TermsId
    The id of the document of terms.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Lists the documents of terms of a user pool.
    .DESCRIPTION
    Calls ListTerms. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER MaxResult
    The greatest number of items in one answer.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Shows a document of terms of an app client by its name.
    .DESCRIPTION
    Calls DescribeTermsByClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER TermsName
    The name of the document, which begins with terms-of-use or privacy-policy.
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
    Exchanges a refresh token for new access and id tokens, and for a new refresh token where rotation is on.
    .DESCRIPTION
    Calls GetTokensFromRefreshToken. The request is not signed and needs no AWS keys.
    .PARAMETER RefreshToken
    The refresh token to exchange.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER ClientSecret
    The secret of the app client, where it has one.
    .PARAMETER DeviceKey
    The key of the device that the user signed in with, where the user pool remembers devices.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Shows the style sheet and logo of the classic sign-in pages.
    .DESCRIPTION
    Calls GetUICustomization. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientId
    The id of the app client, ALL for the default of the user pool.
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
    Shows the signed-in user's own attributes and second factors.
    .DESCRIPTION
    Calls GetUser. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
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
    Shows a user by name: attributes, status, dates and second factors.
    .DESCRIPTION
    Calls AdminGetUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Sends the signed-in user a code that proves an email address or phone number of theirs.
    .DESCRIPTION
    Calls GetUserAttributeVerificationCode. The request is not signed and needs no AWS keys.
    .PARAMETER AttributeName
    The address to prove: email or phone_number.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Lists what happened to an account lately, such as sign-ins and password resets, with the risk that was seen in each.
    .DESCRIPTION
    Calls AdminListUserAuthEvents. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER MaxResult
    The greatest number of items in one answer.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Shows the ways in which the signed-in user can sign in, and their second factors.
    .DESCRIPTION
    Calls GetUserAuthFactors. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
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
    Shows the ways in which a user can sign in, and their second factors.
    .DESCRIPTION
    Calls AdminGetUserAuthFactors. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Shows an import of users and how far it is.
    .DESCRIPTION
    Calls DescribeUserImportJob. The request is signed with your AWS keys.
    .PARAMETER JobId
    The id of the import.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Lists the imports of users into a user pool.
    .DESCRIPTION
    Calls ListUserImportJobs. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER MaxResult
    The greatest number of items in one answer.
    .PARAMETER PaginationToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Lists the users of a user pool, all or those that match a filter.
    .DESCRIPTION
    Calls ListUsers. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER AttributesToGet
    The attributes to return of each user. Without it all of them.
    .PARAMETER Limit
    The greatest number of users in one answer, at most 60.
    .PARAMETER PaginationToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
    .PARAMETER Filter
    Which users to list: an attribute, = or ^= for the beginning, and a value in double quotes, for instance email ^= "jane". Without it all of them.
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
    Shows all settings of a user pool.
    .DESCRIPTION
    Calls DescribeUserPool. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Shows all settings of an app client, its secret included.
    .DESCRIPTION
    Calls DescribeUserPoolClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client to show.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Lists the app clients of a user pool by name and id.
    .DESCRIPTION
    Calls ListUserPoolClients. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER MaxResult
    The greatest number of items in one answer.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
    .PARAMETER ClientType
    Whether the app client registered itself (DCR) or was created here (REGULAR). One of DCR, REGULAR.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('DCR', 'REGULAR') -like "$($args[2])*" })][string] $ClientType,
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
    Lists the secrets of an app client by id and date, without their values.
    .DESCRIPTION
    Calls ListUserPoolClientSecrets. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Shows how long an app client goes on with a single sign-on session.
    .DESCRIPTION
    Calls GetUserPoolClientSessionConfiguration. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Shows a domain and the user pool it belongs to.
    .DESCRIPTION
    Calls DescribeUserPoolDomain. The request is signed with your AWS keys.
    .PARAMETER Domain
    The domain of the sign-in pages: a prefix, or a full name of yours.
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
    Lists the user pools by name and id.
    .DESCRIPTION
    Calls ListUserPools. The request is signed with your AWS keys.
    .PARAMETER MaxResult
    The greatest number of user pools in one answer, at most 60.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Shows which second factors and passkey settings a user pool has.
    .DESCRIPTION
    Calls GetUserPoolMfaConfig. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Lists the copies of a user pool in all Regions.
    .DESCRIPTION
    Calls ListUserPoolReplicas. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Shows whether a user pool keeps track of sessions, and how many a user may have.
    .DESCRIPTION
    Calls GetUserPoolSessionConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Lists the signed-in user's active sessions at all app clients.
    .DESCRIPTION
    Calls ListUserSessions. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Lists the active sessions of a user, both of tokens and of single sign-on, in one page of at most 125.
    .DESCRIPTION
    Calls AdminListUserSessions. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Lists the members of a group.
    .DESCRIPTION
    Calls ListUsersInGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The name of the group.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Limit
    The greatest number of items in one answer.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
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
    Lists the passkeys of the signed-in user.
    .DESCRIPTION
    Calls ListWebAuthnCredentials. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER NextToken
    Where the list goes on: the token of the last answer. Absent when there is no more.
    .PARAMETER MaxResult
    The greatest number of items in one answer.
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
    Creates a group in a user pool.
    .DESCRIPTION
    Calls CreateGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The name of the group.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Description
    What the group is for, for people.
    .PARAMETER RoleArn
    The ARN of the IAM role that members of the group get.
    .PARAMETER Precedence
    The rank of the group. The role of the group with the lowest number among a user's groups wins.
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
    Adds an external identity provider to a user pool, such as Google or a company's SAML or OpenID Connect service.
    .DESCRIPTION
    Calls CreateIdentityProvider. The request is signed with your AWS keys.
    .PARAMETER ProviderName
    The name of the identity provider in the user pool.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ProviderType
    The kind of the identity provider. One of SAML, Facebook, Google, LoginWithAmazon, SignInWithApple, OIDC.
    .PARAMETER ProviderDetail
    The settings of the provider, by name. Which ones there are depends on its type. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AttributeMapping
    Which attribute of the provider fills which attribute of the user: our name is the key, the provider's is the value. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER IdpIdentifier
    Other names under which the provider is found, such as the mail domains of its users.
    .PARAMETER AcrMapping
    Which value of the provider stands for which level of assurance, by level from Level1 to Level4. A hashtable of strings; values of other types are turned into strings.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('SAML', 'Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple', 'OIDC') -like "$($args[2])*" })][string] $ProviderType,
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
    Creates the look of the sign-in pages of one app client.
    .DESCRIPTION
    Calls CreateManagedLoginBranding. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientId
    The id of the app client whose pages get the look.
    .PARAMETER UseCognitoProvidedValue
    Whether the default look is used. Excludes settings and assets of your own.
    .PARAMETER Setting
    The look as a JSON document. Any value that can be written as JSON: a hashtable, for instance.
    .PARAMETER Asset
    Pictures, such as a logo or a background. Each is a hashtable with Category, ColorMode, Extension, Bytes, ResourceId.
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
    Creates a resource server, which is an API of yours, and the scopes that access tokens can carry for it.
    .DESCRIPTION
    Calls CreateResourceServer. The request is signed with your AWS keys.
    .PARAMETER Identifier
    The name of the resource server in scopes, often its URL.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Name
    The name of the resource server, for people.
    .PARAMETER Scope
    The scopes that the resource server has. Each is a hashtable with ScopeName, ScopeDescription.
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
    Creates a document of terms, as links by language, that the sign-up page of an app client shows.
    .DESCRIPTION
    Calls CreateTerms. The request is signed with your AWS keys.
    .PARAMETER TermsName
    The name of the document, which begins with terms-of-use or privacy-policy.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientId
    The id of the app client that shows the document.
    .PARAMETER TermsSource
    Where the document is: always LINK. One of LINK.
    .PARAMETER Enforcement
    Whether users must accept the document: always NONE. One of NONE.
    .PARAMETER Link
    The address of the document for each language, cognito:default for all others. A hashtable of strings; values of other types are turned into strings.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('LINK') -like "$($args[2])*" })][string] $TermsSource,
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('NONE') -like "$($args[2])*" })][string] $Enforcement,
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
    Creates a user and, unless told otherwise, sends an invitation with a temporary password.
    .DESCRIPTION
    The user chooses a password of their own at the first sign-in. Calls AdminCreateUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The name of the new user, which must be free.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER UserAttribute
    The attributes of the new user, each with a name and a value. email_verified and phone_number_verified can be set to true here. Each is a hashtable with Name, Value.
    .PARAMETER ValidationData
    Names and values that are handed to the trigger before sign-up and not stored. Use it for what decides whether somebody may sign up. Each is a hashtable with Name, Value.
    .PARAMETER TemporaryPassword
    The first password, which must satisfy the password policy. Without it one is made up.
    .PARAMETER ForceAliasCreation
    Whether an email address or phone number that is already another user's alias moves to this user. Without it the call fails with AliasExistsException.
    .PARAMETER MessageAction
    RESEND sends the invitation again to a user who exists, and SUPPRESS sends none. Without it a new user is invited. One of RESEND, SUPPRESS.
    .PARAMETER DesiredDeliveryMedium
    How the invitation is sent: SMS, which is what happens without it, EMAIL, or both. Each is one of SMS, EMAIL.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('RESEND', 'SUPPRESS') -like "$($args[2])*" })][string] $MessageAction,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('SMS', 'EMAIL') -like "$($args[2])*" })][Alias('DesiredDeliveryMediums')][string[]] $DesiredDeliveryMedium,
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
    Prepares an import of users from a CSV file and returns the address to upload it to.
    .DESCRIPTION
    Calls CreateUserImportJob. The request is signed with your AWS keys.
    .PARAMETER JobName
    A name for the import, for people.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER CloudWatchLogsRoleArn
    The ARN of the role with which the import writes its log.
    .PARAMETER PasswordHashingAlgorithm
    How the passwords in the file are hashed, where it has any. One of BCRYPT, SCRYPT, ARGON2ID, PBKDF2_SHA256.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('BCRYPT', 'SCRYPT', 'ARGON2ID', 'PBKDF2_SHA256') -like "$($args[2])*" })][string] $PasswordHashingAlgorithm,
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
    Creates a user pool: a directory of users with its rules for passwords, sign-in, messages and recovery.
    .DESCRIPTION
    Calls CreateUserPool. The request is signed with your AWS keys.
    .PARAMETER PoolName
    The name of the user pool, for people.
    .PARAMETER PasswordPolicy_MinimumLength
    The least number of characters in a password, from 6 to 99.
    .PARAMETER PasswordPolicy_RequireUppercase
    Whether a password needs a capital letter.
    .PARAMETER PasswordPolicy_RequireLowercase
    Whether a password needs a small letter.
    .PARAMETER PasswordPolicy_RequireNumber
    Whether a password needs a digit.
    .PARAMETER PasswordPolicy_RequireSymbol
    Whether a password needs a special character.
    .PARAMETER PasswordPolicy_PasswordHistorySize
    How many of a user's earlier passwords cannot be used again.
    .PARAMETER PasswordPolicy_TemporaryPasswordValidityDay
    For how many days a temporary password works. After that an administrator must send a new one.
    .PARAMETER SignInPolicy_AllowedFirstAuthFactor
    The factors with which a user may begin a sign-in by choice. Each is one of PASSWORD, EMAIL_OTP, SMS_OTP, WEB_AUTHN, SOFTWARE_TOKEN.
    .PARAMETER DeletionProtection
    ACTIVE refuses to delete the user pool until it is set to INACTIVE. One of ACTIVE, INACTIVE.
    .PARAMETER LambdaConfig_PreSignUp
    The function that is called before a user is registered and may refuse.
    .PARAMETER LambdaConfig_CustomMessage
    The function that writes the text of a message before it is sent.
    .PARAMETER LambdaConfig_PostConfirmation
    The function that is called after a sign-up or a new password was confirmed.
    .PARAMETER LambdaConfig_PreAuthentication
    The function that is called before a sign-in and may refuse.
    .PARAMETER LambdaConfig_PostAuthentication
    The function that is called after a sign-in.
    .PARAMETER LambdaConfig_DefineAuthChallenge
    The function that decides the next step of a custom sign-in.
    .PARAMETER LambdaConfig_CreateAuthChallenge
    The function that makes a challenge of a custom sign-in.
    .PARAMETER LambdaConfig_VerifyAuthChallengeResponse
    The function that judges the answer to a challenge of a custom sign-in.
    .PARAMETER LambdaConfig_PreTokenGeneration
    The function that may change the claims of tokens before they are issued.
    .PARAMETER LambdaConfig_UserMigration
    The function that brings in an unknown user from another directory at sign-in or recovery.
    .PARAMETER PreTokenGenerationConfig_LambdaVersion
    The version of the request that the function gets. One of V1_0, V2_0, V3_0.
    .PARAMETER PreTokenGenerationConfig_LambdaArn
    The ARN of the function.
    .PARAMETER CustomSMSSender_LambdaVersion
    The version of the request that the function gets. One of V1_0.
    .PARAMETER CustomSMSSender_LambdaArn
    The ARN of the function.
    .PARAMETER CustomEmailSender_LambdaVersion
    The version of the request that the function gets. One of V1_0.
    .PARAMETER CustomEmailSender_LambdaArn
    The ARN of the function.
    .PARAMETER LambdaConfig_KMSKeyID
    The ARN of the KMS key that encrypts codes and passwords on their way to the functions that send messages.
    .PARAMETER InboundFederation_LambdaVersion
    The version of the request that the function gets. One of V1_0.
    .PARAMETER InboundFederation_LambdaArn
    The ARN of the function.
    .PARAMETER AutoVerifiedAttribute
    The addresses that are proven by a code at sign-up: email, phone_number or both. Each is one of phone_number, email.
    .PARAMETER AliasAttribute
    What can stand for the user name at sign-in: email, phone_number or preferred_username. Excludes UsernameAttributes. Each is one of phone_number, email, preferred_username.
    .PARAMETER UsernameAttribute
    What users sign up with in place of a user name: email, phone_number or both. Excludes AliasAttributes. Each is one of phone_number, email.
    .PARAMETER SmsVerificationMessage
    The text message with a code, which stands where the text has {####}. VerificationMessageTemplate is the newer way.
    .PARAMETER EmailVerificationMessage
    The email with a code, which stands where the text has {####}. VerificationMessageTemplate is the newer way.
    .PARAMETER EmailVerificationSubject
    The subject of the email with a code. VerificationMessageTemplate is the newer way.
    .PARAMETER VerificationMessageTemplate_SmsMessage
    The text message with a code, which stands where the text has {####}.
    .PARAMETER VerificationMessageTemplate_EmailMessage
    The email with a code, which stands where the text has {####}.
    .PARAMETER VerificationMessageTemplate_EmailSubject
    The subject of the email with a code.
    .PARAMETER VerificationMessageTemplate_EmailMessageByLink
    The email with a link, whose words stand between {## and ##}.
    .PARAMETER VerificationMessageTemplate_EmailSubjectByLink
    The subject of the email with a link.
    .PARAMETER VerificationMessageTemplate_DefaultEmailOption
    Whether a sign-up by email is confirmed with a code or with a link. One of CONFIRM_WITH_LINK, CONFIRM_WITH_CODE.
    .PARAMETER SmsAuthenticationMessage
    The text message of the second factor, with {####} where the code stands.
    .PARAMETER MfaConfiguration
    Whether the second factor is asked of nobody (OFF), of everybody (ON) or of users who have one (OPTIONAL). One of OFF, ON, OPTIONAL.
    .PARAMETER UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate
    The addresses whose old value stays in force until the new one is proven: email, phone_number or both. Each is one of phone_number, email.
    .PARAMETER DeviceConfiguration_ChallengeRequiredOnNewDevice
    Whether a remembered device takes the place of the second factor.
    .PARAMETER DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt
    Whether a device is remembered only after the user said so.
    .PARAMETER EmailConfiguration_SourceArn
    The ARN of the verified SES identity that emails are sent from.
    .PARAMETER EmailConfiguration_ReplyToEmailAddress
    The address that answers to emails go to.
    .PARAMETER EmailConfiguration_EmailSendingAccount
    Whether emails go out through the account of the service (COGNITO_DEFAULT) or through yours (DEVELOPER). One of COGNITO_DEFAULT, DEVELOPER.
    .PARAMETER EmailConfiguration_From
    The sender's address, with or without a name.
    .PARAMETER EmailConfiguration_ConfigurationSet
    The SES configuration set that is used for emails.
    .PARAMETER SmsConfiguration_SnsCallerArn
    The ARN of the role with which text messages are sent.
    .PARAMETER SmsConfiguration_ExternalId
    A value of yours that the role's trust policy checks.
    .PARAMETER SmsConfiguration_SnsRegion
    The Region in which text messages are sent.
    .PARAMETER EumsSms_CallerArn
    The ARN of the role with which text messages are sent.
    .PARAMETER EumsSms_ExternalId
    A value of yours that the role's trust policy checks.
    .PARAMETER EumsSms_OriginationIdentity
    The phone number or sender id that text messages come from.
    .PARAMETER EumsSms_ConfigurationSetName
    The configuration set of End User Messaging that is used.
    .PARAMETER EumsSms_InEntityId
    The id of the sending company, which India asks for in text messages.
    .PARAMETER EumsSms_InTemplateId
    The id of the registered text, which India asks for in text messages.
    .PARAMETER EumsSms_Region
    The Region of the resources that send text messages.
    .PARAMETER UserPoolTag
    The tags of the user pool, by key. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AdminCreateUserConfig_AllowAdminCreateUserOnly
    Whether only administrators create users. Otherwise anybody can sign up.
    .PARAMETER AdminCreateUserConfig_UnusedAccountValidityDay
    For how many days an invitation can be used. TemporaryPasswordValidityDays is the newer way.
    .PARAMETER InviteMessageTemplate_SMSMessage
    The text message of the invitation, with {username} and {####} where the name and the temporary password stand.
    .PARAMETER InviteMessageTemplate_EmailMessage
    The email of the invitation, with {username} and {####} where the name and the temporary password stand.
    .PARAMETER InviteMessageTemplate_EmailSubject
    The subject of the email of the invitation.
    .PARAMETER Schema
    The attributes that users have, standard ones and your own. Each is a hashtable with Name, AttributeDataType, DeveloperOnlyAttribute, Mutable, Required, NumberAttributeConstraints, StringAttributeConstraints.
    .PARAMETER UserPoolAddOns_AdvancedSecurityMode
    Whether risky requests are left alone (OFF), only noted (AUDIT) or acted upon (ENFORCED). One of OFF, AUDIT, ENFORCED.
    .PARAMETER AdvancedSecurityAdditionalFlows_CustomAuthMode
    The mode of threat protection for custom sign-in. One of AUDIT, ENFORCED.
    .PARAMETER UsernameConfiguration_CaseSensitive
    Whether Jane and jane are two users. false is recommended.
    .PARAMETER AccountRecoverySetting_RecoveryMechanism
    The ways back into an account, each with its priority. Each is a hashtable with Priority, Name.
    .PARAMETER UserPoolTier
    Which plan of features and prices the user pool has. One of LITE, ESSENTIALS, PLUS.
    .PARAMETER KeyConfiguration_KeyType
    Whether the service's key or yours encrypts the user pool. One of AWS_OWNED_KEY, CUSTOMER_MANAGED_KEY.
    .PARAMETER KeyConfiguration_KmsKeyArn
    The ARN of your KMS key.
    .PARAMETER IssuerConfiguration_Type
    The form of the issuer: the original one in the pool's Region, or the updated one. One of ORIGINAL, UPDATED.
    .PARAMETER DcrConfiguration_EnableStatus
    Whether dynamic registration of app clients is on.
    .PARAMETER DcrConfiguration_OpenDcrEnabled
    Whether an app client can be registered without an initial access token.
    .PARAMETER DcrConfiguration_AuthenticatedGrantType
    The OAuth grants that an app client registered with a token may ask for.
    .PARAMETER DcrConfiguration_OpenDcrGrantType
    The OAuth grants that an app client registered without a token may ask for.
    .PARAMETER DcrConfiguration_AllowedScope
    The scopes, beyond those of OpenID Connect, that a registered app client may ask for.
    .PARAMETER AcrConfiguration
    The names of the levels of assurance, by level from Level1 to Level4.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'SOFTWARE_TOKEN') -like "$($args[2])*" })][Alias('SignInPolicy_AllowedFirstAuthFactors', 'Policies_SignInPolicy_AllowedFirstAuthFactor', 'Policies_SignInPolicy_AllowedFirstAuthFactors')][string[]] $SignInPolicy_AllowedFirstAuthFactor,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('ACTIVE', 'INACTIVE') -like "$($args[2])*" })][string] $DeletionProtection,
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('V1_0', 'V2_0', 'V3_0') -like "$($args[2])*" })][Alias('LambdaConfig_PreTokenGenerationConfig_LambdaVersion')][string] $PreTokenGenerationConfig_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_PreTokenGenerationConfig_LambdaArn')][string] $PreTokenGenerationConfig_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('V1_0') -like "$($args[2])*" })][Alias('LambdaConfig_CustomSMSSender_LambdaVersion')][string] $CustomSMSSender_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomSMSSender_LambdaArn')][string] $CustomSMSSender_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('V1_0') -like "$($args[2])*" })][Alias('LambdaConfig_CustomEmailSender_LambdaVersion')][string] $CustomEmailSender_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomEmailSender_LambdaArn')][string] $CustomEmailSender_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_KMSKeyID,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('V1_0') -like "$($args[2])*" })][Alias('LambdaConfig_InboundFederation_LambdaVersion')][string] $InboundFederation_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_InboundFederation_LambdaArn')][string] $InboundFederation_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('phone_number', 'email') -like "$($args[2])*" })][Alias('AutoVerifiedAttributes')][string[]] $AutoVerifiedAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('phone_number', 'email', 'preferred_username') -like "$($args[2])*" })][Alias('AliasAttributes')][string[]] $AliasAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('phone_number', 'email') -like "$($args[2])*" })][Alias('UsernameAttributes')][string[]] $UsernameAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsVerificationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailVerificationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailVerificationSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_SmsMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailMessageByLink,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailSubjectByLink,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE') -like "$($args[2])*" })][string] $VerificationMessageTemplate_DefaultEmailOption,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsAuthenticationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('OFF', 'ON', 'OPTIONAL') -like "$($args[2])*" })][string] $MfaConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('phone_number', 'email') -like "$($args[2])*" })][string[]] $UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DeviceConfiguration_ChallengeRequiredOnNewDevice,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_SourceArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_ReplyToEmailAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('COGNITO_DEFAULT', 'DEVELOPER') -like "$($args[2])*" })][string] $EmailConfiguration_EmailSendingAccount,
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('OFF', 'AUDIT', 'ENFORCED') -like "$($args[2])*" })][string] $UserPoolAddOns_AdvancedSecurityMode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('AUDIT', 'ENFORCED') -like "$($args[2])*" })][Alias('UserPoolAddOns_AdvancedSecurityAdditionalFlows_CustomAuthMode')][string] $AdvancedSecurityAdditionalFlows_CustomAuthMode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $UsernameConfiguration_CaseSensitive,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AccountRecoverySetting_RecoveryMechanisms')][object[]] $AccountRecoverySetting_RecoveryMechanism,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('LITE', 'ESSENTIALS', 'PLUS') -like "$($args[2])*" })][string] $UserPoolTier,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY') -like "$($args[2])*" })][string] $KeyConfiguration_KeyType,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $KeyConfiguration_KmsKeyArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('ORIGINAL', 'UPDATED') -like "$($args[2])*" })][string] $IssuerConfiguration_Type,
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
    Creates an app client, which is the identity an application uses when it calls this API.
    .DESCRIPTION
    Calls CreateUserPoolClient. The request is signed with your AWS keys.
    .PARAMETER ClientName
    The name of the app client, for people.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER GenerateSecret
    Whether the app client gets a secret. Apps that run in a browser or on a phone cannot keep one.
    .PARAMETER ClientSecret
    A secret of your own for the app client, in place of one that is made up.
    .PARAMETER RefreshTokenValidity
    How long a refresh token works, in the unit of TokenValidityUnits, without one in days. 0 means 30 days.
    .PARAMETER AccessTokenValidity
    How long an access token works, in the unit of TokenValidityUnits, without one in hours. From 5 minutes to 1 day.
    .PARAMETER IdTokenValidity
    How long an id token works, in the unit of TokenValidityUnits, without one in hours. From 5 minutes to 1 day.
    .PARAMETER TokenValidityUnits_AccessToken
    The unit of the lifetime of access tokens. One of seconds, minutes, hours, days.
    .PARAMETER TokenValidityUnits_IdToken
    The unit of the lifetime of id tokens. One of seconds, minutes, hours, days.
    .PARAMETER TokenValidityUnits_RefreshToken
    The unit of the lifetime of refresh tokens. One of seconds, minutes, hours, days.
    .PARAMETER ReadAttribute
    The attributes that the app client may read. Without it all standard ones.
    .PARAMETER WriteAttribute
    The attributes that the app client may write. Without it all standard ones that can be written.
    .PARAMETER ExplicitAuthFlow
    The flows that the app client may sign in with, for instance ALLOW_USER_PASSWORD_AUTH. Each is one of ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_CUSTOM_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_AUTH.
    .PARAMETER SupportedIdentityProvider
    The providers that users of the app client may sign in with, COGNITO for the user pool itself.
    .PARAMETER CallbackURL
    The addresses that the sign-in pages may send the user back to.
    .PARAMETER LogoutURL
    The addresses that the user may be sent to after signing out.
    .PARAMETER DefaultRedirectURI
    The callback address that is used when a request names none. One of CallbackURLs.
    .PARAMETER AllowedOAuthFlow
    The OAuth grants that the app client may use. Each is one of code, implicit, client_credentials.
    .PARAMETER AllowedOAuthScope
    The scopes that the app client may ask for.
    .PARAMETER AllowedOAuthFlowsUserPoolClient
    Whether the app client may use OAuth and the sign-in pages at all.
    .PARAMETER AnalyticsConfiguration_ApplicationId
    The id of the analytics project.
    .PARAMETER AnalyticsConfiguration_ApplicationArn
    The ARN of the analytics project.
    .PARAMETER AnalyticsConfiguration_RoleArn
    The ARN of the role with which usage is reported.
    .PARAMETER AnalyticsConfiguration_ExternalId
    A value of yours that the role's trust policy checks.
    .PARAMETER AnalyticsConfiguration_UserDataShared
    Whether data of users goes along with the counts.
    .PARAMETER PreventUserExistenceError
    Whether answers to strangers hide who has an account: ENABLED hides it, LEGACY tells when a user does not exist. One of LEGACY, ENABLED.
    .PARAMETER EnableTokenRevocation
    Whether refresh tokens can be revoked. On without it.
    .PARAMETER EnablePropagateAdditionalUserContextData
    Whether a client with a secret may pass on the user's IP address for risk to be judged.
    .PARAMETER AuthSessionValidity
    How many minutes a user has for each challenge of a sign-in, from 3 to 15.
    .PARAMETER RefreshTokenRotation_Feature
    Whether rotation is on. One of ENABLED, DISABLED.
    .PARAMETER RefreshTokenRotation_RetryGracePeriodSecond
    For how many seconds the old refresh token still works, so that a lost answer can be asked for again.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('seconds', 'minutes', 'hours', 'days') -like "$($args[2])*" })][string] $TokenValidityUnits_AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('seconds', 'minutes', 'hours', 'days') -like "$($args[2])*" })][string] $TokenValidityUnits_IdToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('seconds', 'minutes', 'hours', 'days') -like "$($args[2])*" })][string] $TokenValidityUnits_RefreshToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ReadAttributes')][string[]] $ReadAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('WriteAttributes')][string[]] $WriteAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_CUSTOM_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_AUTH') -like "$($args[2])*" })][Alias('ExplicitAuthFlows')][string[]] $ExplicitAuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SupportedIdentityProviders')][string[]] $SupportedIdentityProvider,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('CallbackURLs')][string[]] $CallbackURL,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('LogoutURLs')][string[]] $LogoutURL,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DefaultRedirectURI,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('code', 'implicit', 'client_credentials') -like "$($args[2])*" })][Alias('AllowedOAuthFlows')][string[]] $AllowedOAuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AllowedOAuthScopes')][string[]] $AllowedOAuthScope,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AllowedOAuthFlowsUserPoolClient,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ApplicationId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ApplicationArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_RoleArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AnalyticsConfiguration_UserDataShared,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('LEGACY', 'ENABLED') -like "$($args[2])*" })][Alias('PreventUserExistenceErrors')][string] $PreventUserExistenceError,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EnableTokenRevocation,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EnablePropagateAdditionalUserContextData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $AuthSessionValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('ENABLED', 'DISABLED') -like "$($args[2])*" })][string] $RefreshTokenRotation_Feature,
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
    Gives a user pool a domain for its sign-in pages and OAuth endpoints.
    .DESCRIPTION
    Calls CreateUserPoolDomain. The request is signed with your AWS keys.
    .PARAMETER Domain
    The domain of the sign-in pages: a prefix, or a full name of yours.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ManagedLoginVersion
    The version of the sign-in pages: 1 is the classic one, 2 the managed login.
    .PARAMETER CustomDomainConfig_CertificateArn
    The ARN of the certificate for the domain.
    .PARAMETER CustomDomainConfig_SecurityPolicy
    The least version of TLS that the domain accepts. One of TLS_V1, TLS_V1_2_2021, TLS_V1_3_2025.
    .PARAMETER Failover_SecondaryRegion
    The Region that takes over.
    .PARAMETER Failover_PrimaryRoute53HealthCheckId
    The id of the health check that keeps requests in the primary Region while it is healthy.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('TLS_V1', 'TLS_V1_2_2021', 'TLS_V1_3_2025') -like "$($args[2])*" })][string] $CustomDomainConfig_SecurityPolicy,
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
    Creates a copy of a user pool in another Region that can take over.
    .DESCRIPTION
    Calls CreateUserPoolReplica. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER RegionName
    The Region in which to make the copy.
    .PARAMETER UserPoolTag
    The tags of the user pool, by key. A hashtable of strings; values of other types are turned into strings.
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
    Registers a new user, who is then sent a code to confirm the registration.
    .DESCRIPTION
    Calls SignUp. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The name of the new user, which must be free. In user pools that sign up with an email address or phone number, that address.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER SecretHash
    The Base64 of an HMAC-SHA256 over the user's name followed by the app client's id, with the client's secret as key. Needed exactly when the client has a secret.
    .PARAMETER Password
    The password of the new user, which must satisfy the password policy of the user pool.
    .PARAMETER UserAttribute
    The attributes of the new user, each with a name and a value. Attributes of your own have the prefix custom:. Each is a hashtable with Name, Value.
    .PARAMETER ValidationData
    Names and values that are handed to the trigger before sign-up and not stored. Use it for what decides whether somebody may sign up. Each is a hashtable with Name, Value.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The id of the analytics endpoint that stands for the user's device.
    .PARAMETER UserContextData_IpAddress
    The IP address of the user's device. Counted only where the app client may pass it on.
    .PARAMETER UserContextData_EncodedData
    The fingerprint of the user's device, as the library in the app encoded it.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Forgets a remembered device.
    .DESCRIPTION
    The next sign-in from it is treated as coming from a new device. Calls ForgetDevice. The request is not signed and needs no AWS keys.
    .PARAMETER DeviceKey
    The key of the device.
    .PARAMETER AccessToken
    The access token of the signed-in user.
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
    Forgets a remembered device of a user.
    .DESCRIPTION
    The next sign-in from it is treated as coming from a new device. Calls AdminForgetDevice. The request is signed with your AWS keys.
    .PARAMETER DeviceKey
    The key of the device.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
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
    Deletes a group.
    .DESCRIPTION
    Its members stay in the user pool. Calls DeleteGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The name of the group.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Removes an external identity provider from a user pool.
    .DESCRIPTION
    Calls DeleteIdentityProvider. The request is signed with your AWS keys.
    .PARAMETER ProviderName
    The name of the identity provider in the user pool.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Deletes the look of an app client's sign-in pages, which then have the default look.
    .DESCRIPTION
    Calls DeleteManagedLoginBranding. The request is signed with your AWS keys.
    .PARAMETER ManagedLoginBrandingId
    The id of the look.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Deletes a resource server and its scopes.
    .DESCRIPTION
    Calls DeleteResourceServer. The request is signed with your AWS keys.
    .PARAMETER Identifier
    The name of the resource server in scopes, often its URL.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Takes tags off a user pool.
    .DESCRIPTION
    Calls UntagResource. The request is signed with your AWS keys.
    .PARAMETER ResourceArn
    The ARN of the user pool.
    .PARAMETER TagKey
    The keys of the tags to take off.
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
    Removes a user's registered authenticator app.
    .DESCRIPTION
    Use it when the device with the app is lost; the user can then register another. Calls AdminDeleteSoftwareToken. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Deletes a document of terms.
    .DESCRIPTION
    Calls DeleteTerms. The request is signed with your AWS keys.
    .PARAMETER TermsId
    The id of the document of terms.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Deletes the signed-in user for good.
    .DESCRIPTION
    Calls DeleteUser. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
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
    Deletes a user for good.
    .DESCRIPTION
    Calls AdminDeleteUser. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Removes attributes from the signed-in user.
    .DESCRIPTION
    The app client must be allowed to write them. Calls DeleteUserAttributes. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER UserAttributeName
    The names of the attributes to remove. Attributes of your own have the prefix custom:.
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
    Removes attributes from a user, whoever may write them.
    .DESCRIPTION
    Calls AdminDeleteUserAttributes. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER UserAttributeName
    The names of the attributes to remove. Attributes of your own have the prefix custom:.
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
    Takes a user out of a group.
    .DESCRIPTION
    Calls AdminRemoveUserFromGroup. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER GroupName
    The name of the group.
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
    Deletes a user pool with all its users.
    .DESCRIPTION
    Refused while deletion protection is on. Calls DeleteUserPool. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Deletes an app client.
    .DESCRIPTION
    Applications that use it can no longer call the API. Calls DeleteUserPoolClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client to delete.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Deletes one of the secrets of an app client.
    .DESCRIPTION
    The last one that is left cannot be deleted. Calls DeleteUserPoolClientSecret. The request is signed with your AWS keys.
    .PARAMETER ClientSecretId
    The id of one of the app client's secrets.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientId
    The id of the app client that makes the call.
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
    Takes the domain away from a user pool.
    .DESCRIPTION
    Calls DeleteUserPoolDomain. The request is signed with your AWS keys.
    .PARAMETER Domain
    The domain of the sign-in pages: a prefix, or a full name of yours.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Deletes a copy of a user pool in another Region.
    .DESCRIPTION
    Calls DeleteUserPoolReplica. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER RegionName
    The Region of the copy.
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
    Deletes a passkey of the signed-in user.
    .DESCRIPTION
    Calls DeleteWebAuthnCredential. The request is not signed and needs no AWS keys.
    .PARAMETER CredentialId
    The id of the passkey.
    .PARAMETER AccessToken
    The access token of the signed-in user.
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
    Sends a user a confirmation code with which they can set a new password.
    .DESCRIPTION
    The code goes to a verified email address or phone number, as the recovery settings of the user pool say. Calls ForgotPassword. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The user who forgot their password: their user name, or where the user pool allows it an alias such as their email address.
    .PARAMETER ClientId
    The id of the app client through which the user forgot their password. It tells which user pool is meant.
    .PARAMETER SecretHash
    The Base64 of an HMAC-SHA256 over the user's name followed by the app client's id, with the client's secret as key. Needed exactly when the client has a secret.
    .PARAMETER UserContextData_IpAddress
    The IP address of the user's device. Counted only where the app client may pass it on.
    .PARAMETER UserContextData_EncodedData
    The fingerprint of the user's device, as the library in the app encoded it.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The id of the analytics endpoint that stands for the user's device.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers for custom messages and user migration. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Makes a user's password unusable and sends them a confirmation code.
    .DESCRIPTION
    The user sets a new password with ConfirmForgotPassword. Calls AdminResetUserPassword. The request is signed with your AWS keys.
    .PARAMETER Username
    The user whose password is reset.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Revokes a refresh token and the access tokens that came from it.
    .DESCRIPTION
    Calls RevokeToken. The request is not signed and needs no AWS keys.
    .PARAMETER Token
    The refresh token to revoke.
    .PARAMETER ClientId
    The id of the app client that the token was issued to.
    .PARAMETER ClientSecret
    The secret of the app client that the token was issued to, where it has one.
    .PARAMETER RevokeAssociatedSession
    LINKED also ends the single sign-on session that the token came from, NONE leaves it alone. One of LINKED, NONE.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('LINKED', 'NONE') -like "$($args[2])*" })][Alias('RevokeAssociatedSessions')][string] $RevokeAssociatedSession,
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
    Ends one of the signed-in user's other sessions and revokes its tokens.
    .DESCRIPTION
    Calls RevokeUserSession. The request is not signed and needs no AWS keys.
    .PARAMETER SessionId
    The id of the session to end.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER RevokeAssociatedSession
    LINKED also ends the sessions that are linked to this one, NONE leaves them alone. One of LINKED, NONE.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('LINKED', 'NONE') -like "$($args[2])*" })][Alias('RevokeAssociatedSessions')][string] $RevokeAssociatedSession,
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
    Ends one session of a user and revokes its tokens.
    .DESCRIPTION
    Calls AdminRevokeUserSession. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER SessionId
    The id of the session to end.
    .PARAMETER RevokeAssociatedSession
    LINKED also ends the sessions that are linked to this one, NONE leaves them alone. One of LINKED, NONE.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('LINKED', 'NONE') -like "$($args[2])*" })][Alias('RevokeAssociatedSessions')][string] $RevokeAssociatedSession,
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
    Answers a challenge of a sign-in.
    .DESCRIPTION
    The answer has tokens, or the next challenge. Calls RespondToAuthChallenge. The request is not signed and needs no AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER ChallengeName
    The challenge that is answered, as the last answer named it. One of SMS_MFA, EMAIL_OTP, SOFTWARE_TOKEN_MFA, SELECT_MFA_TYPE, MFA_SETUP, PASSWORD_VERIFIER, CUSTOM_CHALLENGE, SELECT_CHALLENGE, DEVICE_SRP_AUTH, DEVICE_PASSWORD_VERIFIER, ADMIN_NO_SRP_AUTH, NEW_PASSWORD_REQUIRED, SMS_OTP, PASSWORD, WEB_AUTHN, PASSWORD_SRP.
    .PARAMETER Session
    The session that ties together the steps of one sign-in or registration. Give back the one from the last answer.
    .PARAMETER ChallengeResponse
    The answers, by name: USERNAME and what the challenge asks for, for instance SMS_MFA_CODE or NEW_PASSWORD, and SECRET_HASH where the app client has a secret. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The id of the analytics endpoint that stands for the user's device.
    .PARAMETER UserContextData_IpAddress
    The IP address of the user's device. Counted only where the app client may pass it on.
    .PARAMETER UserContextData_EncodedData
    The fingerprint of the user's device, as the library in the app encoded it.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('SMS_MFA', 'EMAIL_OTP', 'SOFTWARE_TOKEN_MFA', 'SELECT_MFA_TYPE', 'MFA_SETUP', 'PASSWORD_VERIFIER', 'CUSTOM_CHALLENGE', 'SELECT_CHALLENGE', 'DEVICE_SRP_AUTH', 'DEVICE_PASSWORD_VERIFIER', 'ADMIN_NO_SRP_AUTH', 'NEW_PASSWORD_REQUIRED', 'SMS_OTP', 'PASSWORD', 'WEB_AUTHN', 'PASSWORD_SRP') -like "$($args[2])*" })][string] $ChallengeName,
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
    Answers a challenge of a sign-in that a server started.
    .DESCRIPTION
    The answer has tokens, or the next challenge. Calls AdminRespondToAuthChallenge. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ChallengeName
    The challenge that is answered, as the last answer named it. One of SMS_MFA, EMAIL_OTP, SOFTWARE_TOKEN_MFA, SELECT_MFA_TYPE, MFA_SETUP, PASSWORD_VERIFIER, CUSTOM_CHALLENGE, SELECT_CHALLENGE, DEVICE_SRP_AUTH, DEVICE_PASSWORD_VERIFIER, ADMIN_NO_SRP_AUTH, NEW_PASSWORD_REQUIRED, SMS_OTP, PASSWORD, WEB_AUTHN, PASSWORD_SRP.
    .PARAMETER ChallengeResponse
    The answers, by name: USERNAME and what the challenge asks for, for instance SMS_MFA_CODE or NEW_PASSWORD, and SECRET_HASH where the app client has a secret. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER Session
    The session that ties together the steps of one sign-in or registration. Give back the one from the last answer.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The id of the analytics endpoint that stands for the user's device.
    .PARAMETER ContextData_IpAddress
    The IP address of the user's device.
    .PARAMETER ContextData_ServerName
    The name of your server that takes the request.
    .PARAMETER ContextData_ServerPath
    The path of the request at your server.
    .PARAMETER ContextData_HttpHeader
    The headers of the user's request to your server. Each is a hashtable with headerName, headerValue.
    .PARAMETER ContextData_EncodedData
    The fingerprint of the user's device, as the library in the app encoded it. It serves to judge how risky the request is.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('SMS_MFA', 'EMAIL_OTP', 'SOFTWARE_TOKEN_MFA', 'SELECT_MFA_TYPE', 'MFA_SETUP', 'PASSWORD_VERIFIER', 'CUSTOM_CHALLENGE', 'SELECT_CHALLENGE', 'DEVICE_SRP_AUTH', 'DEVICE_PASSWORD_VERIFIER', 'ADMIN_NO_SRP_AUTH', 'NEW_PASSWORD_REQUIRED', 'SMS_OTP', 'PASSWORD', 'WEB_AUTHN', 'PASSWORD_SRP') -like "$($args[2])*" })][string] $ChallengeName,
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
    Sends the code that confirms a sign-up once more.
    .DESCRIPTION
    Calls ResendConfirmationCode. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER SecretHash
    The Base64 of an HMAC-SHA256 over the user's name followed by the app client's id, with the client's secret as key. Needed exactly when the client has a secret.
    .PARAMETER UserContextData_IpAddress
    The IP address of the user's device. Counted only where the app client may pass it on.
    .PARAMETER UserContextData_EncodedData
    The fingerprint of the user's device, as the library in the app encoded it.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The id of the analytics endpoint that stands for the user's device.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Says which logs of a user pool are sent, and where to.
    .DESCRIPTION
    Calls SetLogDeliveryConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER LogConfiguration
    What is logged, and where each log is sent. Each is a hashtable with LogLevel, EventSource, CloudWatchLogsConfiguration, S3Configuration, FirehoseConfiguration.
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
    Sets a new password for the signed-in user, who gives the present one too.
    .DESCRIPTION
    Calls ChangePassword. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER ProposedPassword
    The new password, which must satisfy the password policy of the user pool.
    .PARAMETER PreviousPassword
    The password that the user has now. Not needed by a user who has none.
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
    Says what a user pool, or one of its app clients, does when a sign-in looks risky.
    .DESCRIPTION
    Calls SetRiskConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientId
    The id of the app client that the rules hold for. Without it they hold for the user pool.
    .PARAMETER CompromisedCredentialsRiskConfiguration_EventFilter
    The events in which passwords are looked up. Without it all of them. Each is one of SIGN_IN, PASSWORD_CHANGE, SIGN_UP.
    .PARAMETER Actions_EventAction
    What is done about the event. One of BLOCK, NO_ACTION.
    .PARAMETER NotifyConfiguration_From
    The sender's address of the emails.
    .PARAMETER NotifyConfiguration_ReplyTo
    The address that answers to the emails go to.
    .PARAMETER NotifyConfiguration_SourceArn
    The ARN of the verified SES identity that the emails are sent from.
    .PARAMETER BlockEmail_Subject
    The subject of the email.
    .PARAMETER BlockEmail_HtmlBody
    The email in HTML.
    .PARAMETER BlockEmail_TextBody
    The email in plain text.
    .PARAMETER NoActionEmail_Subject
    The subject of the email.
    .PARAMETER NoActionEmail_HtmlBody
    The email in HTML.
    .PARAMETER NoActionEmail_TextBody
    The email in plain text.
    .PARAMETER MfaEmail_Subject
    The subject of the email.
    .PARAMETER MfaEmail_HtmlBody
    The email in HTML.
    .PARAMETER MfaEmail_TextBody
    The email in plain text.
    .PARAMETER LowAction_Notify
    Whether the user is told by email.
    .PARAMETER LowAction_EventAction
    What is done about the event. One of BLOCK, MFA_IF_CONFIGURED, MFA_REQUIRED, NO_ACTION.
    .PARAMETER MediumAction_Notify
    Whether the user is told by email.
    .PARAMETER MediumAction_EventAction
    What is done about the event. One of BLOCK, MFA_IF_CONFIGURED, MFA_REQUIRED, NO_ACTION.
    .PARAMETER HighAction_Notify
    Whether the user is told by email.
    .PARAMETER HighAction_EventAction
    What is done about the event. One of BLOCK, MFA_IF_CONFIGURED, MFA_REQUIRED, NO_ACTION.
    .PARAMETER RiskExceptionConfiguration_BlockedIPRangeList
    Ranges of IP addresses, in CIDR form, from which sign-in is always refused.
    .PARAMETER RiskExceptionConfiguration_SkippedIPRangeList
    Ranges of IP addresses, in CIDR form, for which risk is not judged.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP') -like "$($args[2])*" })][string[]] $CompromisedCredentialsRiskConfiguration_EventFilter,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('BLOCK', 'NO_ACTION') -like "$($args[2])*" })][Alias('CompromisedCredentialsRiskConfiguration_Actions_EventAction')][string] $Actions_EventAction,
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('BLOCK', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'NO_ACTION') -like "$($args[2])*" })][Alias('AccountTakeoverRiskConfiguration_Actions_LowAction_EventAction')][string] $LowAction_EventAction,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AccountTakeoverRiskConfiguration_Actions_MediumAction_Notify')][System.Nullable[bool]] $MediumAction_Notify,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('BLOCK', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'NO_ACTION') -like "$($args[2])*" })][Alias('AccountTakeoverRiskConfiguration_Actions_MediumAction_EventAction')][string] $MediumAction_EventAction,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AccountTakeoverRiskConfiguration_Actions_HighAction_Notify')][System.Nullable[bool]] $HighAction_Notify,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('BLOCK', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'NO_ACTION') -like "$($args[2])*" })][Alias('AccountTakeoverRiskConfiguration_Actions_HighAction_EventAction')][string] $HighAction_EventAction,
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
    Sets the style sheet and logo of the classic sign-in pages.
    .DESCRIPTION
    Calls SetUICustomization. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientId
    The id of the app client that the look holds for, ALL for the default of the user pool.
    .PARAMETER CSS
    The style sheet.
    .PARAMETER ImageFile
    The logo, in Base64. Bytes, a stream, a file (Get-Item), or a text.
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
    Turns the signed-in user's second factors on or off and says which one is asked for first.
    .DESCRIPTION
    Calls SetUserMFAPreference. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER SMSMfaSettings_Enabled
    Whether codes by SMS are a second factor of the user.
    .PARAMETER SMSMfaSettings_PreferredMfa
    Whether this factor is asked for first.
    .PARAMETER SoftwareTokenMfaSettings_Enabled
    Whether an authenticator app is a second factor of the user.
    .PARAMETER SoftwareTokenMfaSettings_PreferredMfa
    Whether this factor is asked for first.
    .PARAMETER EmailMfaSettings_Enabled
    Whether codes by email are a second factor of the user.
    .PARAMETER EmailMfaSettings_PreferredMfa
    Whether this factor is asked for first.
    .PARAMETER WebAuthnMfaSettings_Enabled
    Whether a passkey is a second factor of the user.
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
    Turns a user's second factors on or off and says which one is asked for first.
    .DESCRIPTION
    Calls AdminSetUserMFAPreference. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER SMSMfaSettings_Enabled
    Whether codes by SMS are a second factor of the user.
    .PARAMETER SMSMfaSettings_PreferredMfa
    Whether this factor is asked for first.
    .PARAMETER SoftwareTokenMfaSettings_Enabled
    Whether an authenticator app is a second factor of the user.
    .PARAMETER SoftwareTokenMfaSettings_PreferredMfa
    Whether this factor is asked for first.
    .PARAMETER EmailMfaSettings_Enabled
    Whether codes by email are a second factor of the user.
    .PARAMETER EmailMfaSettings_PreferredMfa
    Whether this factor is asked for first.
    .PARAMETER WebAuthnMfaSettings_Enabled
    Whether a passkey is a second factor of the user.
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
    Sets a user's password, for good or as a temporary one.
    .DESCRIPTION
    No message is sent. Calls AdminSetUserPassword. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Password
    The password to set, which must satisfy the password policy of the user pool.
    .PARAMETER Permanent
    Whether the password stays. Otherwise it is temporary and the user must choose another at the next sign-in.
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
    Says how long an app client goes on with a single sign-on session.
    .DESCRIPTION
    Calls SetUserPoolClientSessionConfiguration. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER SSOSession_MaxValidityMinute
    For how many minutes after a sign-in the app client asks for no other, from 0 to 129600.
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
    Sets whether a user pool asks for second factors, which ones, and its passkey settings.
    .DESCRIPTION
    Calls SetUserPoolMfaConfig. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER SmsMfaConfiguration_SmsAuthenticationMessage
    The text message of the second factor, with {####} where the code stands.
    .PARAMETER SmsConfiguration_SnsCallerArn
    The ARN of the role with which text messages are sent.
    .PARAMETER SmsConfiguration_ExternalId
    A value of yours that the role's trust policy checks.
    .PARAMETER SmsConfiguration_SnsRegion
    The Region in which text messages are sent.
    .PARAMETER EumsSms_CallerArn
    The ARN of the role with which text messages are sent.
    .PARAMETER EumsSms_ExternalId
    A value of yours that the role's trust policy checks.
    .PARAMETER EumsSms_OriginationIdentity
    The phone number or sender id that text messages come from.
    .PARAMETER EumsSms_ConfigurationSetName
    The configuration set of End User Messaging that is used.
    .PARAMETER EumsSms_InEntityId
    The id of the sending company, which India asks for in text messages.
    .PARAMETER EumsSms_InTemplateId
    The id of the registered text, which India asks for in text messages.
    .PARAMETER EumsSms_Region
    The Region of the resources that send text messages.
    .PARAMETER SoftwareTokenMfaConfiguration_Enabled
    Whether authenticator apps can be second factors in the user pool.
    .PARAMETER EmailMfaConfiguration_Message
    The email of the second factor, with {####} where the code stands.
    .PARAMETER EmailMfaConfiguration_Subject
    The subject of the email of the second factor.
    .PARAMETER MfaConfiguration
    Whether the second factor is asked of nobody (OFF), of everybody (ON) or of users who have one (OPTIONAL). One of OFF, ON, OPTIONAL.
    .PARAMETER WebAuthnConfiguration_RelyingPartyId
    The domain that the passkeys belong to.
    .PARAMETER WebAuthnConfiguration_UserVerification
    Whether the device must ask for a PIN or a fingerprint (required) or should (preferred). One of required, preferred.
    .PARAMETER WebAuthnConfiguration_FactorConfiguration
    Whether a passkey counts as one factor or satisfies the second one too. One of SINGLE_FACTOR, MULTI_FACTOR_WITH_USER_VERIFICATION.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('OFF', 'ON', 'OPTIONAL') -like "$($args[2])*" })][string] $MfaConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $WebAuthnConfiguration_RelyingPartyId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('required', 'preferred') -like "$($args[2])*" })][string] $WebAuthnConfiguration_UserVerification,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION') -like "$($args[2])*" })][string] $WebAuthnConfiguration_FactorConfiguration,
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
    Says whether a user pool keeps track of sessions, and how many a user may have.
    .DESCRIPTION
    Calls SetUserPoolSessionConfiguration. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER UserSessionTracking
    Whether sessions are kept track of. One of DISABLED, ENABLED.
    .PARAMETER TokenSession_MaxPerUser
    How many sessions of tokens a user may have, from 1 to 100. One more ends the one that was used longest ago.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('DISABLED', 'ENABLED') -like "$($args[2])*" })][string] $UserSessionTracking,
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
    Sets the phone number attribute for the signed-in user's second factor by SMS.
    .DESCRIPTION
    It is the older form of SetUserMFAPreference and knows no other factor. Calls SetUserSettings. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER MFAOption
    Settings of second factors by SMS from an older form of this API. UserMFASettingList has all of them. Each is a hashtable with DeliveryMedium, AttributeName.
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
    Sets the phone number attribute for second factors by SMS.
    .DESCRIPTION
    It is the older form of AdminSetUserMFAPreference and knows no other factor. Calls AdminSetUserSettings. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER MFAOption
    Settings of second factors by SMS from an older form of this API. UserMFASettingList has all of them. Each is a hashtable with DeliveryMedium, AttributeName.
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
    Starts a sign-in, or renews tokens with a refresh token.
    .DESCRIPTION
    The answer has tokens, or the next challenge. Calls InitiateAuth. The request is not signed and needs no AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER AuthFlow
    How the user signs in: with a password, with the SRP protocol, with challenges of your own, by choice, or with a refresh token. The app client must allow it. One of USER_SRP_AUTH, REFRESH_TOKEN_AUTH, REFRESH_TOKEN, CUSTOM_AUTH, ADMIN_NO_SRP_AUTH, USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH, USER_AUTH.
    .PARAMETER AuthParameter
    What the flow needs, by name: USERNAME and PASSWORD, SRP_A or REFRESH_TOKEN, and SECRET_HASH where the app client has a secret. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The id of the analytics endpoint that stands for the user's device.
    .PARAMETER UserContextData_IpAddress
    The IP address of the user's device. Counted only where the app client may pass it on.
    .PARAMETER UserContextData_EncodedData
    The fingerprint of the user's device, as the library in the app encoded it.
    .PARAMETER Session
    The session from ConfirmSignUp, for a sign-in right after the confirmation.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN', 'CUSTOM_AUTH', 'ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH', 'ADMIN_USER_PASSWORD_AUTH', 'USER_AUTH') -like "$($args[2])*" })][string] $AuthFlow,
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
    Starts a sign-in from a server that holds administrator credentials.
    .DESCRIPTION
    The answer has tokens, or the next challenge. Calls AdminInitiateAuth. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client that makes the call.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER AuthFlow
    How the user signs in: with a password, with the SRP protocol, with challenges of your own, by choice, or with a refresh token. The app client must allow it. One of USER_SRP_AUTH, REFRESH_TOKEN_AUTH, REFRESH_TOKEN, CUSTOM_AUTH, ADMIN_NO_SRP_AUTH, USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH, USER_AUTH.
    .PARAMETER AuthParameter
    What the flow needs, by name: USERNAME and PASSWORD, SRP_A or REFRESH_TOKEN, and SECRET_HASH where the app client has a secret. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AnalyticsMetadata_AnalyticsEndpointId
    The id of the analytics endpoint that stands for the user's device.
    .PARAMETER ContextData_IpAddress
    The IP address of the user's device.
    .PARAMETER ContextData_ServerName
    The name of your server that takes the request.
    .PARAMETER ContextData_ServerPath
    The path of the request at your server.
    .PARAMETER ContextData_HttpHeader
    The headers of the user's request to your server. Each is a hashtable with headerName, headerValue.
    .PARAMETER ContextData_EncodedData
    The fingerprint of the user's device, as the library in the app encoded it. It serves to judge how risky the request is.
    .PARAMETER Session
    The session from ConfirmSignUp, for a sign-in right after the confirmation.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN', 'CUSTOM_AUTH', 'ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH', 'ADMIN_USER_PASSWORD_AUTH', 'USER_AUTH') -like "$($args[2])*" })][string] $AuthFlow,
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
    Starts an import of users whose CSV file has been uploaded.
    .DESCRIPTION
    Calls StartUserImportJob. The request is signed with your AWS keys.
    .PARAMETER JobId
    The id of the import.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Begins the registration of a passkey and returns what the user's device needs to make one.
    .DESCRIPTION
    Calls StartWebAuthnRegistration. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
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
    Stops an import of users.
    .DESCRIPTION
    Those imported by then stay. Calls StopUserImportJob. The request is signed with your AWS keys.
    .PARAMETER JobId
    The id of the import.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
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
    Ends the registration of an authenticator app with a code from it.
    .DESCRIPTION
    Calls VerifySoftwareToken. The request is not signed and needs no AWS keys.
    .PARAMETER UserCode
    The six digits that the authenticator app shows now.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER Session
    The session of the sign-in during which the app is registered. Takes the place of the access token.
    .PARAMETER FriendlyDeviceName
    The name of the authenticator app's device, for people.
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
    Proves an email address or phone number of the signed-in user with the code that was sent to it.
    .DESCRIPTION
    Calls VerifyUserAttribute. The request is not signed and needs no AWS keys.
    .PARAMETER AttributeName
    The address that is proven: email or phone_number.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER Code
    The code that was sent to the address.
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
    Says whether an event of an account's history was really the user, with the token from the notice that was mailed to them.
    .DESCRIPTION
    Calls UpdateAuthEventFeedback. The request is not signed and needs no AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER EventId
    The id of the event.
    .PARAMETER FeedbackToken
    The token from the notice that was mailed to the user.
    .PARAMETER FeedbackValue
    Valid when it was the user, Invalid when it was not. One of Valid, Invalid.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('Valid', 'Invalid') -like "$($args[2])*" })][string] $FeedbackValue,
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
    Says whether an event of a user's history was really the user, so that later risk is judged better.
    .DESCRIPTION
    Calls AdminUpdateAuthEventFeedback. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER EventId
    The id of the event.
    .PARAMETER FeedbackValue
    Valid when it was the user, Invalid when it was not. One of Valid, Invalid.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('Valid', 'Invalid') -like "$($args[2])*" })][string] $FeedbackValue,
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
    Marks a device of the signed-in user as remembered or not.
    .DESCRIPTION
    Calls UpdateDeviceStatus. The request is not signed and needs no AWS keys.
    .PARAMETER DeviceKey
    The key of the device.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER DeviceRememberedStatus
    Whether the device is remembered. One of remembered, not_remembered.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('remembered', 'not_remembered') -like "$($args[2])*" })][string] $DeviceRememberedStatus,
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
    Marks a user's device as remembered or not.
    .DESCRIPTION
    Calls AdminUpdateDeviceStatus. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER DeviceKey
    The key of the device.
    .PARAMETER DeviceRememberedStatus
    Whether the device is remembered. One of remembered, not_remembered.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('remembered', 'not_remembered') -like "$($args[2])*" })][string] $DeviceRememberedStatus,
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
    Changes the description, role or precedence of a group.
    .DESCRIPTION
    Calls UpdateGroup. The request is signed with your AWS keys.
    .PARAMETER GroupName
    The name of the group.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Description
    What the group is for, for people.
    .PARAMETER RoleArn
    The ARN of the IAM role that members of the group get.
    .PARAMETER Precedence
    The rank of the group. The role of the group with the lowest number among a user's groups wins.
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
    Changes the settings of an external identity provider.
    .DESCRIPTION
    Calls UpdateIdentityProvider. The request is signed with your AWS keys.
    .PARAMETER ProviderName
    The name of the identity provider in the user pool.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ProviderDetail
    The settings of the provider, by name. Which ones there are depends on its type. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AttributeMapping
    Which attribute of the provider fills which attribute of the user: our name is the key, the provider's is the value. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER IdpIdentifier
    Other names under which the provider is found, such as the mail domains of its users.
    .PARAMETER AcrMapping
    Which value of the provider stands for which level of assurance, by level from Level1 to Level4. A hashtable of strings; values of other types are turned into strings.
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
    Changes the look of sign-in pages.
    .DESCRIPTION
    Calls UpdateManagedLoginBranding. The request is signed with your AWS keys.
    .PARAMETER ManagedLoginBrandingId
    The id of the look.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER UseCognitoProvidedValue
    Whether the default look is used. Excludes settings and assets of your own.
    .PARAMETER Setting
    The look as a JSON document. Any value that can be written as JSON: a hashtable, for instance.
    .PARAMETER Asset
    Pictures, such as a logo or a background. Each is a hashtable with Category, ColorMode, Extension, Bytes, ResourceId.
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
    Sets the rate of requests for a category of operations.
    .DESCRIPTION
    Calls UpdateProvisionedLimit. The request is signed with your AWS keys.
    .PARAMETER LimitDefinition_LimitClass
    The class of the limit. One of API_CATEGORY.
    .PARAMETER LimitDefinition_Attribute
    What identifies the limit, by name: Category with the category of operations. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER RequestedLimitValue
    The new rate, in requests per second.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('API_CATEGORY') -like "$($args[2])*" })][string] $LimitDefinition_LimitClass,
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
    Changes the name and the scopes of a resource server.
    .DESCRIPTION
    Calls UpdateResourceServer. The request is signed with your AWS keys.
    .PARAMETER Identifier
    The name of the resource server in scopes, often its URL.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER Name
    The name of the resource server, for people.
    .PARAMETER Scope
    The scopes that the resource server has. They replace those it had. Each is a hashtable with ScopeName, ScopeDescription.
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
    Changes a document of terms.
    .DESCRIPTION
    Calls UpdateTerms. The request is signed with your AWS keys.
    .PARAMETER TermsId
    The id of the document of terms.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER TermsName
    The name of the document, which begins with terms-of-use or privacy-policy.
    .PARAMETER TermsSource
    Where the document is: always LINK. One of LINK.
    .PARAMETER Enforcement
    Whether users must accept the document: always NONE. One of NONE.
    .PARAMETER Link
    The address of the document for each language, cognito:default for all others. A hashtable of strings; values of other types are turned into strings.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('LINK') -like "$($args[2])*" })][string] $TermsSource,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('NONE') -like "$($args[2])*" })][string] $Enforcement,
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
    Changes attributes of the signed-in user.
    .DESCRIPTION
    A new email address or phone number is sent a code that proves it. Calls UpdateUserAttributes. The request is not signed and needs no AWS keys.
    .PARAMETER AccessToken
    The access token of the signed-in user.
    .PARAMETER UserAttribute
    The attributes to change, each with a name and a value. The app client must be allowed to write them. Each is a hashtable with Name, Value.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Changes attributes of a user, also those that the user may not write.
    .DESCRIPTION
    An address can be marked as verified in the same request. Calls AdminUpdateUserAttributes. The request is signed with your AWS keys.
    .PARAMETER Username
    The user's name, or where the user pool allows it an alias: their email address, phone number or preferred name.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER UserAttribute
    The attributes to change, each with a name and a value. An empty value empties the attribute. Each is a hashtable with Name, Value.
    .PARAMETER ClientMetadata
    Keys and values of yours that are handed to the Lambda triggers of the operation. They are neither stored, checked nor encrypted: put no secrets in them. A hashtable of strings; values of other types are turned into strings.
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
    Replaces the settings of a user pool.
    .DESCRIPTION
    What the request leaves out goes back to its default. Calls UpdateUserPool. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER PasswordPolicy_MinimumLength
    The least number of characters in a password, from 6 to 99.
    .PARAMETER PasswordPolicy_RequireUppercase
    Whether a password needs a capital letter.
    .PARAMETER PasswordPolicy_RequireLowercase
    Whether a password needs a small letter.
    .PARAMETER PasswordPolicy_RequireNumber
    Whether a password needs a digit.
    .PARAMETER PasswordPolicy_RequireSymbol
    Whether a password needs a special character.
    .PARAMETER PasswordPolicy_PasswordHistorySize
    How many of a user's earlier passwords cannot be used again.
    .PARAMETER PasswordPolicy_TemporaryPasswordValidityDay
    For how many days a temporary password works. After that an administrator must send a new one.
    .PARAMETER SignInPolicy_AllowedFirstAuthFactor
    The factors with which a user may begin a sign-in by choice. Each is one of PASSWORD, EMAIL_OTP, SMS_OTP, WEB_AUTHN, SOFTWARE_TOKEN.
    .PARAMETER DeletionProtection
    ACTIVE refuses to delete the user pool until it is set to INACTIVE. One of ACTIVE, INACTIVE.
    .PARAMETER LambdaConfig_PreSignUp
    The function that is called before a user is registered and may refuse.
    .PARAMETER LambdaConfig_CustomMessage
    The function that writes the text of a message before it is sent.
    .PARAMETER LambdaConfig_PostConfirmation
    The function that is called after a sign-up or a new password was confirmed.
    .PARAMETER LambdaConfig_PreAuthentication
    The function that is called before a sign-in and may refuse.
    .PARAMETER LambdaConfig_PostAuthentication
    The function that is called after a sign-in.
    .PARAMETER LambdaConfig_DefineAuthChallenge
    The function that decides the next step of a custom sign-in.
    .PARAMETER LambdaConfig_CreateAuthChallenge
    The function that makes a challenge of a custom sign-in.
    .PARAMETER LambdaConfig_VerifyAuthChallengeResponse
    The function that judges the answer to a challenge of a custom sign-in.
    .PARAMETER LambdaConfig_PreTokenGeneration
    The function that may change the claims of tokens before they are issued.
    .PARAMETER LambdaConfig_UserMigration
    The function that brings in an unknown user from another directory at sign-in or recovery.
    .PARAMETER PreTokenGenerationConfig_LambdaVersion
    The version of the request that the function gets. One of V1_0, V2_0, V3_0.
    .PARAMETER PreTokenGenerationConfig_LambdaArn
    The ARN of the function.
    .PARAMETER CustomSMSSender_LambdaVersion
    The version of the request that the function gets. One of V1_0.
    .PARAMETER CustomSMSSender_LambdaArn
    The ARN of the function.
    .PARAMETER CustomEmailSender_LambdaVersion
    The version of the request that the function gets. One of V1_0.
    .PARAMETER CustomEmailSender_LambdaArn
    The ARN of the function.
    .PARAMETER LambdaConfig_KMSKeyID
    The ARN of the KMS key that encrypts codes and passwords on their way to the functions that send messages.
    .PARAMETER InboundFederation_LambdaVersion
    The version of the request that the function gets. One of V1_0.
    .PARAMETER InboundFederation_LambdaArn
    The ARN of the function.
    .PARAMETER AutoVerifiedAttribute
    The addresses that are proven by a code at sign-up: email, phone_number or both. Each is one of phone_number, email.
    .PARAMETER SmsVerificationMessage
    The text message with a code, which stands where the text has {####}. VerificationMessageTemplate is the newer way.
    .PARAMETER EmailVerificationMessage
    The email with a code, which stands where the text has {####}. VerificationMessageTemplate is the newer way.
    .PARAMETER EmailVerificationSubject
    The subject of the email with a code. VerificationMessageTemplate is the newer way.
    .PARAMETER VerificationMessageTemplate_SmsMessage
    The text message with a code, which stands where the text has {####}.
    .PARAMETER VerificationMessageTemplate_EmailMessage
    The email with a code, which stands where the text has {####}.
    .PARAMETER VerificationMessageTemplate_EmailSubject
    The subject of the email with a code.
    .PARAMETER VerificationMessageTemplate_EmailMessageByLink
    The email with a link, whose words stand between {## and ##}.
    .PARAMETER VerificationMessageTemplate_EmailSubjectByLink
    The subject of the email with a link.
    .PARAMETER VerificationMessageTemplate_DefaultEmailOption
    Whether a sign-up by email is confirmed with a code or with a link. One of CONFIRM_WITH_LINK, CONFIRM_WITH_CODE.
    .PARAMETER SmsAuthenticationMessage
    The text message of the second factor, with {####} where the code stands.
    .PARAMETER UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate
    The addresses whose old value stays in force until the new one is proven: email, phone_number or both. Each is one of phone_number, email.
    .PARAMETER MfaConfiguration
    Whether the second factor is asked of nobody (OFF), of everybody (ON) or of users who have one (OPTIONAL). One of OFF, ON, OPTIONAL.
    .PARAMETER DeviceConfiguration_ChallengeRequiredOnNewDevice
    Whether a remembered device takes the place of the second factor.
    .PARAMETER DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt
    Whether a device is remembered only after the user said so.
    .PARAMETER EmailConfiguration_SourceArn
    The ARN of the verified SES identity that emails are sent from.
    .PARAMETER EmailConfiguration_ReplyToEmailAddress
    The address that answers to emails go to.
    .PARAMETER EmailConfiguration_EmailSendingAccount
    Whether emails go out through the account of the service (COGNITO_DEFAULT) or through yours (DEVELOPER). One of COGNITO_DEFAULT, DEVELOPER.
    .PARAMETER EmailConfiguration_From
    The sender's address, with or without a name.
    .PARAMETER EmailConfiguration_ConfigurationSet
    The SES configuration set that is used for emails.
    .PARAMETER SmsConfiguration_SnsCallerArn
    The ARN of the role with which text messages are sent.
    .PARAMETER SmsConfiguration_ExternalId
    A value of yours that the role's trust policy checks.
    .PARAMETER SmsConfiguration_SnsRegion
    The Region in which text messages are sent.
    .PARAMETER EumsSms_CallerArn
    The ARN of the role with which text messages are sent.
    .PARAMETER EumsSms_ExternalId
    A value of yours that the role's trust policy checks.
    .PARAMETER EumsSms_OriginationIdentity
    The phone number or sender id that text messages come from.
    .PARAMETER EumsSms_ConfigurationSetName
    The configuration set of End User Messaging that is used.
    .PARAMETER EumsSms_InEntityId
    The id of the sending company, which India asks for in text messages.
    .PARAMETER EumsSms_InTemplateId
    The id of the registered text, which India asks for in text messages.
    .PARAMETER EumsSms_Region
    The Region of the resources that send text messages.
    .PARAMETER UserPoolTag
    The tags of the user pool, by key. A hashtable of strings; values of other types are turned into strings.
    .PARAMETER AdminCreateUserConfig_AllowAdminCreateUserOnly
    Whether only administrators create users. Otherwise anybody can sign up.
    .PARAMETER AdminCreateUserConfig_UnusedAccountValidityDay
    For how many days an invitation can be used. TemporaryPasswordValidityDays is the newer way.
    .PARAMETER InviteMessageTemplate_SMSMessage
    The text message of the invitation, with {username} and {####} where the name and the temporary password stand.
    .PARAMETER InviteMessageTemplate_EmailMessage
    The email of the invitation, with {username} and {####} where the name and the temporary password stand.
    .PARAMETER InviteMessageTemplate_EmailSubject
    The subject of the email of the invitation.
    .PARAMETER UserPoolAddOns_AdvancedSecurityMode
    Whether risky requests are left alone (OFF), only noted (AUDIT) or acted upon (ENFORCED). One of OFF, AUDIT, ENFORCED.
    .PARAMETER AdvancedSecurityAdditionalFlows_CustomAuthMode
    The mode of threat protection for custom sign-in. One of AUDIT, ENFORCED.
    .PARAMETER AccountRecoverySetting_RecoveryMechanism
    The ways back into an account, each with its priority. Each is a hashtable with Priority, Name.
    .PARAMETER PoolName
    The name of the user pool, for people.
    .PARAMETER UserPoolTier
    Which plan of features and prices the user pool has. One of LITE, ESSENTIALS, PLUS.
    .PARAMETER KeyConfiguration_KeyType
    Whether the service's key or yours encrypts the user pool. One of AWS_OWNED_KEY, CUSTOMER_MANAGED_KEY.
    .PARAMETER KeyConfiguration_KmsKeyArn
    The ARN of your KMS key.
    .PARAMETER IssuerConfiguration_Type
    The form of the issuer: the original one in the pool's Region, or the updated one. One of ORIGINAL, UPDATED.
    .PARAMETER DcrConfiguration_EnableStatus
    Whether dynamic registration of app clients is on.
    .PARAMETER DcrConfiguration_OpenDcrEnabled
    Whether an app client can be registered without an initial access token.
    .PARAMETER DcrConfiguration_AuthenticatedGrantType
    The OAuth grants that an app client registered with a token may ask for.
    .PARAMETER DcrConfiguration_OpenDcrGrantType
    The OAuth grants that an app client registered without a token may ask for.
    .PARAMETER DcrConfiguration_AllowedScope
    The scopes, beyond those of OpenID Connect, that a registered app client may ask for.
    .PARAMETER AcrConfiguration
    The names of the levels of assurance, by level from Level1 to Level4.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'SOFTWARE_TOKEN') -like "$($args[2])*" })][Alias('SignInPolicy_AllowedFirstAuthFactors', 'Policies_SignInPolicy_AllowedFirstAuthFactor', 'Policies_SignInPolicy_AllowedFirstAuthFactors')][string[]] $SignInPolicy_AllowedFirstAuthFactor,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('ACTIVE', 'INACTIVE') -like "$($args[2])*" })][string] $DeletionProtection,
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('V1_0', 'V2_0', 'V3_0') -like "$($args[2])*" })][Alias('LambdaConfig_PreTokenGenerationConfig_LambdaVersion')][string] $PreTokenGenerationConfig_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_PreTokenGenerationConfig_LambdaArn')][string] $PreTokenGenerationConfig_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('V1_0') -like "$($args[2])*" })][Alias('LambdaConfig_CustomSMSSender_LambdaVersion')][string] $CustomSMSSender_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomSMSSender_LambdaArn')][string] $CustomSMSSender_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('V1_0') -like "$($args[2])*" })][Alias('LambdaConfig_CustomEmailSender_LambdaVersion')][string] $CustomEmailSender_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_CustomEmailSender_LambdaArn')][string] $CustomEmailSender_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $LambdaConfig_KMSKeyID,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('V1_0') -like "$($args[2])*" })][Alias('LambdaConfig_InboundFederation_LambdaVersion')][string] $InboundFederation_LambdaVersion,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][Alias('LambdaConfig_InboundFederation_LambdaArn')][string] $InboundFederation_LambdaArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('phone_number', 'email') -like "$($args[2])*" })][Alias('AutoVerifiedAttributes')][string[]] $AutoVerifiedAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsVerificationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailVerificationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailVerificationSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_SmsMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailSubject,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailMessageByLink,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $VerificationMessageTemplate_EmailSubjectByLink,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE') -like "$($args[2])*" })][string] $VerificationMessageTemplate_DefaultEmailOption,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $SmsAuthenticationMessage,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('phone_number', 'email') -like "$($args[2])*" })][string[]] $UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('OFF', 'ON', 'OPTIONAL') -like "$($args[2])*" })][string] $MfaConfiguration,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DeviceConfiguration_ChallengeRequiredOnNewDevice,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_SourceArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $EmailConfiguration_ReplyToEmailAddress,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('COGNITO_DEFAULT', 'DEVELOPER') -like "$($args[2])*" })][string] $EmailConfiguration_EmailSendingAccount,
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('OFF', 'AUDIT', 'ENFORCED') -like "$($args[2])*" })][string] $UserPoolAddOns_AdvancedSecurityMode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('AUDIT', 'ENFORCED') -like "$($args[2])*" })][Alias('UserPoolAddOns_AdvancedSecurityAdditionalFlows_CustomAuthMode')][string] $AdvancedSecurityAdditionalFlows_CustomAuthMode,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AccountRecoverySetting_RecoveryMechanisms')][object[]] $AccountRecoverySetting_RecoveryMechanism,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $PoolName,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('LITE', 'ESSENTIALS', 'PLUS') -like "$($args[2])*" })][string] $UserPoolTier,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY') -like "$($args[2])*" })][string] $KeyConfiguration_KeyType,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $KeyConfiguration_KmsKeyArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('ORIGINAL', 'UPDATED') -like "$($args[2])*" })][string] $IssuerConfiguration_Type,
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
    Replaces the settings of an app client.
    .DESCRIPTION
    What the request leaves out goes back to its default. Calls UpdateUserPoolClient. The request is signed with your AWS keys.
    .PARAMETER ClientId
    The id of the app client to change.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ClientName
    The name of the app client, for people.
    .PARAMETER RefreshTokenValidity
    How long a refresh token works, in the unit of TokenValidityUnits, without one in days. 0 means 30 days.
    .PARAMETER AccessTokenValidity
    How long an access token works, in the unit of TokenValidityUnits, without one in hours. From 5 minutes to 1 day.
    .PARAMETER IdTokenValidity
    How long an id token works, in the unit of TokenValidityUnits, without one in hours. From 5 minutes to 1 day.
    .PARAMETER TokenValidityUnits_AccessToken
    The unit of the lifetime of access tokens. One of seconds, minutes, hours, days.
    .PARAMETER TokenValidityUnits_IdToken
    The unit of the lifetime of id tokens. One of seconds, minutes, hours, days.
    .PARAMETER TokenValidityUnits_RefreshToken
    The unit of the lifetime of refresh tokens. One of seconds, minutes, hours, days.
    .PARAMETER ReadAttribute
    The attributes that the app client may read. Without it all standard ones.
    .PARAMETER WriteAttribute
    The attributes that the app client may write. Without it all standard ones that can be written.
    .PARAMETER ExplicitAuthFlow
    The flows that the app client may sign in with, for instance ALLOW_USER_PASSWORD_AUTH. Each is one of ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_CUSTOM_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_AUTH.
    .PARAMETER SupportedIdentityProvider
    The providers that users of the app client may sign in with, COGNITO for the user pool itself.
    .PARAMETER CallbackURL
    The addresses that the sign-in pages may send the user back to.
    .PARAMETER LogoutURL
    The addresses that the user may be sent to after signing out.
    .PARAMETER DefaultRedirectURI
    The callback address that is used when a request names none. One of CallbackURLs.
    .PARAMETER AllowedOAuthFlow
    The OAuth grants that the app client may use. Each is one of code, implicit, client_credentials.
    .PARAMETER AllowedOAuthScope
    The scopes that the app client may ask for.
    .PARAMETER AllowedOAuthFlowsUserPoolClient
    Whether the app client may use OAuth and the sign-in pages at all.
    .PARAMETER AnalyticsConfiguration_ApplicationId
    The id of the analytics project.
    .PARAMETER AnalyticsConfiguration_ApplicationArn
    The ARN of the analytics project.
    .PARAMETER AnalyticsConfiguration_RoleArn
    The ARN of the role with which usage is reported.
    .PARAMETER AnalyticsConfiguration_ExternalId
    A value of yours that the role's trust policy checks.
    .PARAMETER AnalyticsConfiguration_UserDataShared
    Whether data of users goes along with the counts.
    .PARAMETER PreventUserExistenceError
    Whether answers to strangers hide who has an account: ENABLED hides it, LEGACY tells when a user does not exist. One of LEGACY, ENABLED.
    .PARAMETER EnableTokenRevocation
    Whether refresh tokens can be revoked. On without it.
    .PARAMETER EnablePropagateAdditionalUserContextData
    Whether a client with a secret may pass on the user's IP address for risk to be judged.
    .PARAMETER AuthSessionValidity
    How many minutes a user has for each challenge of a sign-in, from 3 to 15.
    .PARAMETER RefreshTokenRotation_Feature
    Whether rotation is on. One of ENABLED, DISABLED.
    .PARAMETER RefreshTokenRotation_RetryGracePeriodSecond
    For how many seconds the old refresh token still works, so that a lost answer can be asked for again.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('seconds', 'minutes', 'hours', 'days') -like "$($args[2])*" })][string] $TokenValidityUnits_AccessToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('seconds', 'minutes', 'hours', 'days') -like "$($args[2])*" })][string] $TokenValidityUnits_IdToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('seconds', 'minutes', 'hours', 'days') -like "$($args[2])*" })][string] $TokenValidityUnits_RefreshToken,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('ReadAttributes')][string[]] $ReadAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('WriteAttributes')][string[]] $WriteAttribute,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_CUSTOM_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_AUTH') -like "$($args[2])*" })][Alias('ExplicitAuthFlows')][string[]] $ExplicitAuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('SupportedIdentityProviders')][string[]] $SupportedIdentityProvider,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('CallbackURLs')][string[]] $CallbackURL,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('LogoutURLs')][string[]] $LogoutURL,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $DefaultRedirectURI,
        [Parameter(ValueFromPipelineByPropertyName = $true)][ArgumentCompleter({ @('code', 'implicit', 'client_credentials') -like "$($args[2])*" })][Alias('AllowedOAuthFlows')][string[]] $AllowedOAuthFlow,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Alias('AllowedOAuthScopes')][string[]] $AllowedOAuthScope,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AllowedOAuthFlowsUserPoolClient,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ApplicationId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ApplicationArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_RoleArn,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][string] $AnalyticsConfiguration_ExternalId,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $AnalyticsConfiguration_UserDataShared,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('LEGACY', 'ENABLED') -like "$($args[2])*" })][Alias('PreventUserExistenceErrors')][string] $PreventUserExistenceError,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EnableTokenRevocation,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[bool]] $EnablePropagateAdditionalUserContextData,
        [Parameter(ValueFromPipelineByPropertyName = $true)][System.Nullable[int]] $AuthSessionValidity,
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('ENABLED', 'DISABLED') -like "$($args[2])*" })][string] $RefreshTokenRotation_Feature,
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
    Changes the certificate, version or routing of a user pool's domain.
    .DESCRIPTION
    Calls UpdateUserPoolDomain. The request is signed with your AWS keys.
    .PARAMETER Domain
    The domain of the sign-in pages: a prefix, or a full name of yours.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER ManagedLoginVersion
    The version of the sign-in pages: 1 is the classic one, 2 the managed login.
    .PARAMETER CustomDomainConfig_CertificateArn
    The ARN of the certificate for the domain.
    .PARAMETER CustomDomainConfig_SecurityPolicy
    The least version of TLS that the domain accepts. One of TLS_V1, TLS_V1_2_2021, TLS_V1_3_2025.
    .PARAMETER Failover_SecondaryRegion
    The Region that takes over.
    .PARAMETER Failover_PrimaryRoute53HealthCheckId
    The id of the health check that keeps requests in the primary Region while it is healthy.
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
        [Parameter(ValueFromPipelineByPropertyName = $true)][Sparekey.KeepNull()][ArgumentCompleter({ @('TLS_V1', 'TLS_V1_2_2021', 'TLS_V1_3_2025') -like "$($args[2])*" })][string] $CustomDomainConfig_SecurityPolicy,
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
    Activates or deactivates a copy of a user pool.
    .DESCRIPTION
    Calls UpdateUserPoolReplica. The request is signed with your AWS keys.
    .PARAMETER UserPoolId
    The id of the user pool, such as us-east-1_EXAMPLE12.
    .PARAMETER RegionName
    The Region of the copy.
    .PARAMETER Status
    ACTIVE lets the copy take requests of users, INACTIVE stops it. One of ACTIVE, INACTIVE.
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
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)][AllowNull()][AllowEmptyString()][Sparekey.KeepNull()][ArgumentCompleter({ @('ACTIVE', 'INACTIVE') -like "$($args[2])*" })][string] $Status,
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
