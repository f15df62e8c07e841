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
