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
