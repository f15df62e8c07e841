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
